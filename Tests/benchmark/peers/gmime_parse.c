/* Parses every file of some folders with GMime: each file is read whole, subject, sender and Message-ID are read, and
 * every text part is decoded to UTF-8. */
#include <dirent.h>
#include <fcntl.h>
#include <gmime/gmime.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static long text_bytes;

static void read_part(GMimeObject *parent, GMimeObject *part, gpointer ignored) {
    (void)parent;
    (void)ignored;
    if (!GMIME_IS_TEXT_PART(part)) return;
    char *text = g_mime_text_part_get_text((GMimeTextPart *)part);
    if (text) text_bytes += strlen(text);
    g_free(text);
}

static void read_message(GMimeMessage *message) {
    const char *value = g_mime_message_get_subject(message);
    if (value) text_bytes += strlen(value);
    value = g_mime_message_get_message_id(message);
    if (value) text_bytes += strlen(value);
    InternetAddressList *from = g_mime_message_get_from(message);
    if (from) {
        char *words = internet_address_list_to_string(from, NULL, FALSE);
        if (words) text_bytes += strlen(words);
        g_free(words);
    }
    g_mime_message_foreach(message, read_part, NULL);
}

static void parse(const guint8 *bytes, ssize_t count) {
    GByteArray *array = g_byte_array_sized_new(count ? count : 1);
    g_byte_array_append(array, bytes, count);
    GMimeStream *stream = g_mime_stream_mem_new();
    g_mime_stream_mem_set_byte_array((GMimeStreamMem *)stream, array);
    g_mime_stream_mem_set_owner((GMimeStreamMem *)stream, TRUE);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
    if (message) {
        read_message(message);
        g_object_unref(message);
    }
    g_object_unref(parser);
    g_object_unref(stream);
}

int main(int count, char **folders) {
    long files = 0;
    guint8 *buffer = NULL;
    size_t capacity = 0;
    g_mime_init();
    for (int index = 1; index < count; index++) {
        DIR *folder = opendir(folders[index]);
        if (!folder) { perror(folders[index]); return 66; }
        for (struct dirent *entry; (entry = readdir(folder));) {
            if (entry->d_name[0] == '.') continue;
            int file = openat(dirfd(folder), entry->d_name, O_RDONLY | O_CLOEXEC);
            struct stat status;
            if (file < 0 || fstat(file, &status) != 0) { perror(entry->d_name); return 66; }
            if ((size_t)status.st_size > capacity) {
                capacity = 2 * status.st_size;
                buffer = g_realloc(buffer, capacity);
            }
            ssize_t got = read(file, buffer, status.st_size);
            close(file);
            if (got != status.st_size) { perror(entry->d_name); return 66; }
            parse(buffer, got);
            files++;
        }
        closedir(folder);
    }
    printf("%ld files, %ld bytes of text and header\n", files, text_bytes);
    return 0;
}
