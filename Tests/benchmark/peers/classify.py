"""Classifiers of mail as they are usually built: classify.py train|predict RECIPE MODEL LABELS.jsonl...

`train` learns the kind of the first item of each mail; `predict` reads longer texts one at a time and prints the time
of the processor until the model was loaded and of each text, in microseconds.
"""
import os
import sys
import time

# One thread, as ours has.
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[name] = "1"
START = time.process_time()

import json  # noqa: E402
import pickle  # noqa: E402
import re  # noqa: E402


class Stemmed:
    """Lower case and Dutch stems, word by word."""

    def __init__(self):
        from nltk.stem.snowball import DutchStemmer
        self.stem = DutchStemmer().stem

    def __call__(self, text):
        return " ".join(self.stem(word) for word in re.split(r"\s+", text.lower()))


def recipe(name):
    from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer, TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.multiclass import OneVsRestClassifier
    from sklearn.pipeline import make_pipeline
    if name == "tf-idf":
        return make_pipeline(TfidfVectorizer(), LogisticRegression(max_iter=300))
    return make_pipeline(CountVectorizer(preprocessor=Stemmed()), TfidfTransformer(use_idf=False),
                         OneVsRestClassifier(LogisticRegression(penalty="l1", solver="liblinear", max_iter=300)))


def joined(mails):
    """As ours joins them."""
    texts, text = [], ""
    for mail in mails:
        text += "\n\n" + mail["body"] if text else mail["body"]
        if len(text.encode()) >= 1100:
            texts.append(text)
            text = ""
    return texts


def main():
    action, name, path, *files = sys.argv[1:]
    if action == "predict":
        with open(path, "rb") as file:
            model = pickle.load(file)
        model.predict(["Hallo"])
        load = time.process_time() - START
    mails = [json.loads(line) for file in files for line in open(file, encoding="utf-8") if line.strip()]
    if action == "train":
        model = recipe(name).fit([mail["subject"] + "\n" + mail["body"] for mail in mails],
                                 [mail["items"][0]["kind"] if mail["items"] else "none" for mail in mails])
        with open(path, "wb") as file:
            pickle.dump(model, file)
        return
    texts = joined(mails)
    start = time.process_time()
    for text in texts:
        model.predict([text])
    each = (time.process_time() - start) / len(texts)
    print("mails=%d load=%.0f each=%.1f" % (len(texts), load * 1e6, each * 1e6))


if __name__ == "__main__":
    main()
