// English around a mail's own words.

extension OwnWords.ReplyLanguage {
  static let english = Self(
    wrote: ["wrote", "writes", "wrote the following", "said", "says", "has written", "quoting"],
    opens: [
      "on", "at", "in article", "in message", "quoting", "monday", "tuesday", "wednesday", "thursday", "friday",
      "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
    ],
    from: ["from", "sender"],
    sent: ["sent", "date", "sent on", "sent at", "received"],
    to: ["to", "cc", "bcc", "reply-to", "reply to", "resent-to"],
    subject: ["subject", "re", "attachments", "importance", "message-id", "organization", "newsgroups"],
    original: [
      "original message", "original email", "original mail", "original appointment", "reply message",
      "reply above this line", "above this line", "write above this line", "type your response above",
      "please do not edit below", "in reply to",
    ],
    forwarded: [
      "forwarded message", "begin forwarded message", "start of forwarded message", "forwarded mail",
      "forwarded by", "forwarded email", "forwarded from",
    ],
    sentFrom: [
      "sent from my", "sent from a", "sent from an", "sent from mail for", "sent from outlook", "sent from yahoo",
      "sent from the", "sent from samsung", "sent from proton", "sent from mobile", "sent from iphone",
      "sent from ipad",
      "sent from android", "sent from gmail", "sent from mailbox", "sent from windows", "sent from blackberry",
      "sent from nine", "sent from bluemail", "sent from spark", "sent from airmail", "sent from canary",
      "sent from email", "sent from polymail", "sent from newton", "sent from our", "sent from aol",
      "sent from fairmail",
      "sent on my", "sent on the", "sent via", "sent with", "sent using", "sent by my", "get outlook for",
      "get the new outlook", "outlook for ios", "outlook for android", "get bluemail", "typed on my", "composed on my",
      "written on my", "sent through my", "please excuse typos", "please excuse brevity", "please excuse my brevity",
      "excuse the typos", "yahoo mail", "via my",
    ],
    closings: [
      "kind regards", "with kind regards", "kindest regards", "best regards", "with best regards", "warm regards",
      "warmest regards", "regards", "rgds", "br", "kr", "best wishes", "with best wishes", "very best wishes", "best",
      "all best", "all the best", "cheers", "thanks", "thanks again", "many thanks", "thank you", "thx",
      "thanks in advance", "thank you in advance", "with thanks", "yours sincerely", "sincerely", "sincerely yours",
      "yours faithfully", "yours truly", "yours", "yours respectfully", "respectfully", "respectfully yours", "warmly",
      "cordially", "love", "with love", "lots of love", "much love", "take care", "blessings", "god bless",
      "with gratitude", "in solidarity", "in friendship", "with friendly greetings", "friendly greetings", "greetings",
      "with respect", "good luck", "see you", "talk soon", "on behalf of", "for and on behalf of", "your neighbour",
      "have a nice day", "have a good weekend",
    ],
    notices: [
      "intended recipient", "intended solely for", "intended only for", "is confidential", "are confidential",
      "confidentiality notice", "may contain confidential", "contains confidential", "privileged", "legally privileged",
      "if you have received this", "received this email in error", "received this message in error",
      "received in error", "delete if received", "consider the environment", "before printing this",
      "think before you print", "checked for viruses", "scanned for viruses", "virus-free", "scanned by",
      "antivirus software", "you received this message because", "you are receiving this because",
      "you're receiving this because", "to unsubscribe", "wish to unsubscribe", "unsubscribe from this group",
      "mailing list", "list-unsubscribe", "view this email in your browser", "email disclaimer", "disclaimer:",
      "registered in england", "registered office", "company number", "reply to this email directly or view it on",
      "views expressed in this", "monitor emails", "prohibited from disclosing", "do not reply with",
    ],
    contact: [
      "chair", "chairman", "chairwoman", "chairperson", "secretary", "treasurer", "manager", "director", "ceo", "cto",
      "cfo", "founder", "co-founder", "owner", "consultant", "senior", "adviser", "advisor", "officer", "coordinator",
      "co-ordinator", "assistant", "associate", "analyst", "engineer", "developer", "architect", "teacher", "lecturer",
      "professor", "prof.", "reporter", "journalist", "editor", "correspondent", "nurse", "sister", "therapist",
      "solicitor", "attorney", "head of", "lead", "team leader", "member of", "volunteer at", "freelance", "retd",
      "ltd", "limited", "llc", "inc", "plc", "gmbh", "foundation", "association", "department", "office", "university",
      "college", "school", "street", "road", "avenue", "p.o. box", "po box", "mobile", "phone", "tel", "fax",
      "opening hours", "office hours", "working days", "follow us", "follow me", "sign up", "subscribe", "book a slot",
      "hire me", "join us", "donate", "newsletter", "order before", "est.", "boats", "change & transition", "website",
    ],
    firstPerson: [
      "i am", "i'm", "i can", "i will", "i'll", "i have", "i've", "i would", "i'd", "i was", "i also", "i think",
      "i do", "i don't", "i forgot", "i need", "i want", "i know", "i wrote", "my", "me", "myself",
    ]
  )
}
