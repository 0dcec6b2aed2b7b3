// Arabic, Persian, Hebrew, Chinese, Japanese, Korean, Vietnamese, Indonesian, Thai and Hindi around a mail.

extension OwnWords.ReplyLanguage {
  static let farther: [Self] = [arabic, hebrew, chinese, japanese, korean, southEastAsian, hindi]

  /// Arabic and Persian.
  private static let arabic = Self(
    wrote: ["كتب", "كتبت", "كتب ما يلي", "تمت كتابة ما يلي", "تمت كتابة", "كَتَب", "نوشت", "نوشته است", "نوشته"],
    opens: ["في", "بتاريخ", "يوم", "در", "في يوم"],
    from: ["من", "المرسل", "از", "فرستنده"],
    sent: ["تاريخ الإرسال", "أرسل", "تم الإرسال", "التاريخ", "تاريخ", "أُرسلت", "مرسل", "ارسال", "تاریخ"],
    to: ["إلى", "الى", "نسخة", "به", "گیرنده"],
    subject: ["الموضوع", "موضوع"],
    original: ["الرسالة الأصلية", "رسالة أصلية", "النص الأصلي", "پیام اصلی"],
    forwarded: [
      "رسالة معاد توجيهها", "الرسالة المعاد توجيهها", "بداية الرسالة المعاد توجيهها", "رسالة محولة",
      "رسالة معاد إرسالها", "بدء الرسالة المعاد توجيهها", "پیام باز ارسال شده", "بداية الرسالة المُعاد توجيهها",
    ],
    sentFrom: [
      "أرسلت من", "تم الإرسال من", "مرسل من", "أُرسلت من", "مرسلة من", "أرسل من", "الحصول على outlook",
      "ارسال شده از", "فرستاده شده از", "تم إرساله من", "أُرسل من",
    ],
    closings: [
      "مع تحياتي", "تحياتي", "مع أطيب التحيات", "مع خالص التحية", "مع خالص الشكر", "شكرا", "شكرًا", "شكرا جزيلا",
      "وشكرا", "مع الشكر", "مع الاحترام", "وتفضلوا بقبول فائق الاحترام", "والسلام", "با احترام", "با تشکر", "ممنون",
      "مع فائق الاحترام", "أطيب التحيات",
    ],
    firstPerson: ["أنا", "لي", "من هستم"]
  )

  private static let hebrew = Self(
    wrote: ["כתב", "כתבה", "כתב/ה", "מאת"],
    opens: ["בתאריך", "ב", "ביום"],
    from: ["מאת"],
    sent: ["נשלח", "תאריך"],
    to: ["אל", "עותק"],
    subject: ["נושא"],
    original: ["הודעה מקורית", "ההודעה המקורית"],
    forwarded: ["הודעה שהועברה", "הודעה מועברת"],
    sentFrom: ["נשלח מה", "נשלח מ", "נשלח מהאייפון", "נשלח מה-iphone"],
    closings: ["בברכה", "תודה", "תודה רבה"]
  )

  private static let chinese = Self(
    wrote: ["写道", "寫道", "写到", "撰寫", "来信", "写了", "写信"],
    opens: ["在", "于", "於"],
    from: ["发件人", "寄件者", "寄件人", "發件人", "发自"],
    sent: ["发送时间", "日期", "寄件日期", "發送時間", "时间", "发送日期", "傳送時間"],
    to: ["收件人", "收件者", "抄送", "副本"],
    subject: ["主题", "主旨", "主題"],
    original: ["原始邮件", "原邮件", "原始郵件", "原始信件", "回复的原邮件", "原始訊息"],
    forwarded: ["转发邮件", "转发的邮件", "已转发邮件", "以下是转发的邮件", "轉寄郵件", "轉寄的郵件", "开始转发的信件"],
    sentFrom: ["从我的", "從我的", "發自我的", "发自我的", "來自我的", "发送自", "从 windows", "傳送自"],
    closings: ["此致", "谢谢", "謝謝", "祝好", "敬礼", "敬上"]
  )

  private static let japanese = Self(
    wrote: ["のメール", "は書きました", "が書きました", "さんは書きました", "さんは次のように書きました", "wrote", "のメッセージ"],
    opens: ["令和"],
    from: ["差出人", "送信者", "from"],
    sent: ["送信日時", "日時", "送信日", "日付"],
    to: ["宛先", "cc"],
    subject: ["件名"],
    original: ["元のメッセージ", "オリジナルメッセージ", "元のメール"],
    forwarded: ["転送されたメッセージ", "転送メッセージ", "転送されたメール", "begin forwarded message"],
    sentFrom: ["iphoneから送信", "ipadから送信", "から送信", "私のiphone"],
    closings: ["よろしくお願いします", "よろしくお願いいたします", "敬具", "ありがとうございます", "以上"]
  )

  private static let korean = Self(
    wrote: ["님이 작성", "작성", "님이 쓴 글", "님이 보낸", "씀"],
    opens: ["날짜"],
    from: ["보낸 사람", "보낸사람", "발신"],
    sent: ["보낸 날짜", "날짜", "보냄", "보낸날짜"],
    to: ["받는 사람", "받는사람", "참조"],
    subject: ["제목"],
    original: ["원본 메시지", "원본 메일", "원본메시지"],
    forwarded: ["전달된 메일", "전달된 메시지", "forwarded message"],
    sentFrom: ["내 iphone에서", "나의 iphone에서 보냄", "에서 보냄", "에서 보낸", "iphone에서 보냄"],
    closings: ["감사합니다", "드림"]
  )

  /// Vietnamese, Indonesian, Malay and Thai.
  private static let southEastAsian = Self(
    wrote: ["đã viết", "viết", "menulis", "telah menulis", "tulis", "เขียนว่า", "เขียน", "ได้เขียน"],
    opens: ["vào", "vào lúc", "pada", "เมื่อ", "senin", "selasa", "rabu", "kamis", "jumat"],
    from: ["từ", "dari", "daripada", "จาก"],
    sent: ["đã gửi", "ngày", "dikirim", "tanggal", "dihantar", "ส่ง", "วันที่"],
    to: ["tới", "đến", "kepada", "ke", "ถึง"],
    subject: ["chủ đề", "tiêu đề", "subjek", "perihal", "เรื่อง"],
    original: ["thư gốc", "pesan asli", "mesej asal", "ข้อความต้นฉบับ"],
    forwarded: ["thư được chuyển tiếp", "thư chuyển tiếp", "pesan terusan", "pesan yang diteruskan", "ข้อความที่ส่งต่อ"],
    sentFrom: ["đã gửi từ", "gửi từ", "được gửi từ", "dikirim dari", "terkirim dari", "dihantar dari", "ส่งจาก"],
    closings: ["trân trọng", "cảm ơn", "hormat saya", "salam", "terima kasih", "ขอบคุณ", "ด้วยความเคารพ"],
    firstPerson: ["saya", "tôi"]
  )

  private static let hindi = Self(
    wrote: ["ने लिखा", "लिखा"],
    opens: ["को"],
    from: ["प्रेषक"],
    sent: ["भेजा गया", "दिनांक"],
    to: ["प्रति"],
    subject: ["विषय"],
    original: ["मूल संदेश"],
    forwarded: ["अग्रेषित संदेश"],
    sentFrom: ["मेरे iphone से भेजा गया", "से भेजा गया"],
    closings: ["धन्यवाद", "सादर"]
  )
}
