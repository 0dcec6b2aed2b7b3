#!/usr/bin/env python3
"""Deterministic Maildir of realistic Dutch residents' mail.

usage: maildir.py PATH N [SEED]

Message i depends on (SEED, i) alone, so a corpus of 2,000 is a prefix of the
corpus of 20,000 with the same seed. Standard library only. Writes
PATH/{tmp,new,cur} and PATH/labels.jsonl, one line per message:
  {"file": ..., "kind": ..., "call": 1..5 or null, "reply": bool, "bytes": n}
call is null where no Call to Action is supported (auto-reply, bounce, other).
"""
import base64
import binascii
import html
import json
import os
import random
import sys

CALLS = {
    1: ("Red de bomen", "kap bomen boom lindes platanen kastanjes kapvergunning groen schaduw herplant wortels bladeren vogels hittestress plantsoen stadsgroen",
        ["de kap van de {n} bomen aan de {straat}", "het verlenen van de kapvergunning voor de lindes in {wijk}",
         "behoud van het groen en de platanen langs de {straat}", "de bomen die moeten wijken voor parkeerplaatsen in {wijk}",
         "de herplantplicht die bij de kastanjes aan de {straat} niet wordt nagekomen"]),
    2: ("Veilig naar school", "verkeer snelheid dertig zebrapad drempel fietspad school kinderen oversteken zone kruispunt hardrijders flitspaal schoolroute verkeersveiligheid",
        ["een veilige oversteek bij de basisschool aan de {straat}", "een 30-kilometerzone rond de scholen in {wijk}",
         "de hardrijders op de {straat} waar onze kinderen fietsen", "een zebrapad en drempels bij het kruispunt met de {straat}",
         "de gevaarlijke schoolroute door {wijk}"]),
    3: ("Bibliotheek open", "bibliotheek boeken lezen filiaal sluiting bezuiniging leesclub taalles ontmoetingsplek jeugd uitleen studieplek digitaal taalcafe cultuur",
        ["de sluiting van het bibliotheekfiliaal aan de {straat}", "de bezuiniging op de bibliotheek in {wijk}",
         "het behoud van de leesclub en de taallessen in de bibliotheek", "de studieplekken die verdwijnen uit het filiaal in {wijk}",
         "een bibliotheek op loopafstand voor de jeugd van {wijk}"]),
    4: ("Betaalbaar wonen", "woning huur woningen betaalbaar starters sociale huurwoning wachtlijst nieuwbouw corporatie leegstand huurprijs koopwoning inschrijftijd doorstroming",
        ["meer sociale huurwoningen in het plan voor {wijk}", "de wachtlijst van {n} jaar voor een betaalbare woning",
         "de leegstand van het pand aan de {straat}", "starters die geen huurwoning kunnen vinden in {wijk}",
         "de verkoop van corporatiewoningen aan de {straat}"]),
    5: ("Geen windturbines", "windturbine windmolen turbines geluid slagschaduw hinder tiphoogte afstandsnorm laagfrequent energie uitzicht gezondheid gebied zonnepanelen provincie",
        ["de plaatsing van {n} windturbines achter {wijk}", "de slagschaduw en het laagfrequent geluid van de windmolens",
         "een afstandsnorm van ten minste tien keer de tiphoogte", "het zoekgebied voor windenergie bij de {straat}",
         "de gezondheidseffecten van turbines op {n} meter van onze huizen"]),
}
VOOR = "Jan Piet Anna Maria Fatima Mohammed Sanne Daan Lotte Bram Emma Sem Noor Thijs Ayşe José Renée Björn Zoë Chloë Michèle Jürgen Anaïs André Hélène Willem Joke Truus Kees Hennie Ömer Łukasz Bas Roos Fleur Stijn".split()
ACHTER = ["de Vries", "Jansen", "van den Berg", "Bakker", "Visser", "Smit", "Meijer", "de Boer", "Mulder", "Bos", "Yılmaz", "El Amrani", "Hendriks", "van Dijk", "Müller", "Geërts", "Coëlho", "van 't Hof", "Dekker", "ten Brinke", "Öztürk", "d'Hondt", "Koëter", "in 't Veld"]
STRAAT = "Dorpsstraat Kerkstraat Molenweg Stationsweg Julianalaan Wilhelminapark Beukenlaan Lindenlaan Schoolstraat Havenkade Singel Oude-Gracht Vechtstraat Meidoornlaan Prins-Hendrikkade Zeeëgelweg Veenweg Parallelweg".split()
WIJK = "Noord Oost Overvecht Kanaleneiland Tuinwijk Vogelbuurt Rivierenwijk Schilderswijk Zuiderpark Leidsche-Rijn De-Meern Oud-Zuid Bloemenbuurt Havenkwartier".split()
DOMAIN = "gmail.com hotmail.com outlook.com ziggo.nl kpnmail.nl xs4all.nl planet.nl live.nl icloud.com home.nl casema.nl upcmail.nl".split()
OPEN = ["Ik steun de oproep over {x}.", "Hierbij teken ik protest aan tegen {x}.", "Met klem vraag ik de gemeenteraad aandacht voor {x}.",
        "Wij maken ons grote zorgen over {x}.", "Ik wil mijn stem laten horen over {x}.", "Graag vraag ik uw aandacht voor {x}!",
        "Al jaren gaat het in onze buurt over {x}.", "Het raadsvoorstel over {x} heeft mij verbaasd."]
MID = ["Als bewoner van {wijk} woon ik hier al {n} jaar en ik heb dit nog nooit zo erg meegemaakt.", "Mijn buren denken er precies zo over, we hebben het er op de buurtavond uitvoerig over gehad.",
       "De wethouder beloofde in de vergadering van vorig jaar dat er naar ons geluisterd zou worden; daar merken we weinig van.", "Het gaat hier om {w}, {w2} en {w3}, en dat hoort allemaal bij elkaar.",
       "Ik begrijp dat er keuzes gemaakt moeten worden, maar {w} mag niet het sluitstuk van de begroting zijn.", "Zelf loop ik elke dag langs de {straat} en zie ik wat {w} voor de buurt betekent.",
       "Volgens het rapport kost het \u20ac\u00a0{n}.000,- per jaar, terwijl {w} ons juist veel oplevert.", "Waarom is er geen onderzoek gedaan naar {w} en {w2}?",
       "Onze dochter van {n} zei laatst nog: \u201cwaarom luistert niemand naar ons?\u201d", "Een initiatief van bewoners co\u00f6rdineert dit al sinds 20{nn}, zonder financi\u00eble steun.",
       "Ge\u00efnteresseerde bewoners hebben re\u00eble alternatieven aangedragen, zoals {w} in combinatie met {w2}.", "Ik vind het onbegrijpelijk dat {w} in de stukken niet \u00e9\u00e9n keer genoemd wordt.",
       "Bij de {straat} nummer {n} is het al misgegaan en dat had voorkomen kunnen worden.", "Denkt u ook aan de ouderen, die niet zomaar kunnen verhuizen?",
       "Ik hoop dat u dit meeneemt in het debat van donderdag {n} januari.", "De inspraakavond was slecht aangekondigd; veel mensen uit {wijk} wisten van niets.",
       "Wat mij betreft komt {w3} op de eerste plaats, en daarna pas {w}.", "Kunt u mij laten weten wanneer het besluit valt en of er nog bezwaar mogelijk is?"]
GROET = ["Met vriendelijke groet,", "Hartelijke groeten,", "Hoogachtend,", "Groetjes", "Vriendelijke groeten,", "Met hartelijke groet en dank,"]
AANHEF = ["Geachte raadsleden,", "Beste mensen,", "Hallo,", "L.S.,", "Geachte heer/mevrouw,", "Goedemorgen,", "Hoi,", "Geacht college,"]
OTHER = ["Kunt u mij vertellen wanneer het grofvuil wordt opgehaald?", "Mijn paspoort is verlopen, hoe maak ik een afspraak?", "Gefeliciteerd! U bent geselecteerd voor een exclusieve aanbieding op zonneschermen.",
         "Wilt u mij van de verzendlijst afhalen?", "De nieuwsbrief kwam dubbel bij mij binnen."]
DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
MON = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
NLMON = "januari februari maart april mei juni juli augustus september oktober november december".split()
LIST = "doe-mee@oproep.example"
OUTLOOK_CSS = """<style><!--
/* Font Definitions */
@font-face\r\n\t{font-family:"Cambria Math";\r\n\tpanose-1:2 4 5 3 5 4 6 3 2 4;}
@font-face\r\n\t{font-family:Calibri;\r\n\tpanose-1:2 15 5 2 2 2 4 3 2 4;}
@font-face\r\n\t{font-family:Aptos;}
/* Style Definitions */
p.MsoNormal, li.MsoNormal, div.MsoNormal\r\n\t{margin:0cm;\r\n\tfont-size:11.0pt;\r\n\tfont-family:"Calibri",sans-serif;\r\n\tmso-ligatures:standardcontextual;\r\n\tmso-fareast-language:EN-US;}
a:link, span.MsoHyperlink\r\n\t{mso-style-priority:99;\r\n\tcolor:#0563C1;\r\n\ttext-decoration:underline;}
span.E-mailStijl17\r\n\t{mso-style-type:personal-compose;\r\n\tfont-family:"Calibri",sans-serif;\r\n\tcolor:windowtext;}
.MsoChpDefault\r\n\t{mso-style-type:export-only;}
@page WordSection1\r\n\t{size:612.0pt 792.0pt;\r\n\tmargin:70.85pt 70.85pt 70.85pt 70.85pt;}
div.WordSection1\r\n\t{page:WordSection1;}
--></style><!--[if gte mso 9]><xml>
<o:shapedefaults v:ext="edit" spidmax="1026" />
</xml><![endif]--><!--[if gte mso 9]><xml>
<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1" /></o:shapelayout></xml><![endif]-->""".replace("\r\n", "\n")


class Mail:
    def __init__(self, seed, i):
        r = self.r = random.Random("gehoord:%s:%d" % (seed, i))
        self.i = i
        self.epoch = 1767225600 + i * 37 + r.randrange(37)      # from 2026-01-01
        self.voor, self.achter = r.choice(VOOR), r.choice(ACHTER)
        self.straat, self.wijk = r.choice(STRAAT), r.choice(WIJK)
        ascii_name = (self.voor + "." + self.achter).lower().replace(" ", "").replace("'", "")
        ascii_name = "".join(c if c.isascii() else "e" for c in ascii_name)
        self.addr = "%s%d@%s" % (ascii_name, i, r.choice(DOMAIN))
        self.dom = self.addr.split("@")[1]
        self.mid = "<%s.%d@%s>" % (self.hexs(12), i, self.dom)

    def hexs(self, n):
        return "%0*x" % (n, self.r.getrandbits(n * 4))

    def b64s(self, n):
        return base64.b64encode(self.r.randbytes(n * 3 // 4 + 3)).decode()[:n]

    def date(self, off=0):
        t = self.epoch - off - 1767225600
        d, s = divmod(t, 86400)
        d %= 31
        return "%s, %d Jan 2026 %02d:%02d:%02d +0100" % (DAYS[(3 + d) % 7], d + 1, s // 3600, s // 60 % 60, s % 60)

    def fill(self, t, call):
        r = self.r
        words = CALLS[call][1].split() if call else "afspraak paspoort afval nieuwsbrief loket formulier balie website".split()
        w = r.sample(words, 3)
        if r.random() < .06:                                     # a word of another call slips in
            w[1] = r.choice(CALLS[r.randint(1, 5)][1].split())
        return t.format(x="{x}", n=r.randint(2, 48), nn=r.randint(10, 25), straat=r.choice(STRAAT).replace("-", " "), wijk=r.choice(WIJK).replace("-", " "), w=w[0], w2=w[1], w3=w[2])

    def typo(self, s):
        if self.r.random() < .25 and len(s) > 30:
            k = self.r.randrange(8, len(s) - 8)
            s = s[:k] + s[k + 1] + s[k] + s[k + 2:]
        return s

    def paragraphs(self, call):
        r = self.r
        out = []
        first = r.choice(OPEN).replace("{x}", self.fill(r.choice(CALLS[call][2]), call)) if call else r.choice(OTHER)
        n = min(70, int(r.lognormvariate(2.3, .8)) + 1)
        sents = [first] + [self.typo(self.fill(r.choice(MID), call)) for _ in range(n)]
        if call and r.random() < .5:
            sents.insert(r.randrange(1, len(sents) + 1), self.fill("Nogmaals: " + r.choice(CALLS[call][2]) + " raakt ons allemaal.", call))
        while sents:
            k = r.randint(1, 5)
            out.append(" ".join(sents[:k]))
            sents = sents[k:]
        return [r.choice(AANHEF)] + out + [r.choice(GROET), "%s %s\n%s %d\n%s" % (self.voor, self.achter, self.straat.replace("-", " "), r.randint(1, 240), self.wijk.replace("-", " "))]

    def campaign(self):
        """The newsletter being answered: it names all five calls (a trap for a classifier that keeps quotes)."""
        out = ["Beste buurtbewoner,", "Laat je stem horen! Antwoord op deze e-mail met het nummer van de oproep die je steunt:"]
        for c in CALLS:
            out.append("Oproep %d: %s \u2013 %s" % (c, CALLS[c][0], self.fill(CALLS[c][2][0], c)))
        return out + ["Bedankt voor je re\u00adactie!", "Team Gehoord"]         # a soft hyphen, as newsletters have

    def enc_header(self, text, charset="utf-8"):
        if text.isascii():
            return text
        words, cur = [], ""
        for ch in text:                                          # encoded words of at most 75 characters, whole characters
            if len((cur + ch).encode("utf-8")) > 42:
                words.append(cur)
                cur = ""
            cur += ch
        words.append(cur)
        out = []
        qp = self.r.random() < .5
        for w in words:
            try:
                b = w.encode(charset)
                cs = charset
            except UnicodeEncodeError:
                b, cs = w.encode("utf-8"), "utf-8"
            if qp:
                e = "".join(chr(c) if chr(c).isalnum() and c < 128 else "_" if c == 32 else "=%02X" % c for c in b)
                if len(e) + len(cs) + 7 <= 75:
                    out.append("=?%s?Q?%s?=" % (cs, e))
                    continue
            out.append("=?%s?B?%s?=" % (cs, base64.b64encode(b).decode()))
        return "\n ".join(out)

    def headers(self, subject, extra=(), charset="utf-8", frm=None):
        r = self.r
        h = ["Return-Path: <%s>" % self.addr,
             "Delivered-To: %s" % LIST,
             "Received: from mx1.oproep.example ([10.0.%d.%d])\n\tby imap1.oproep.example with LMTP\n\tid %s\n\t(envelope-from <%s>)\n\tfor <%s>; %s" % (r.randrange(256), r.randrange(256), self.b64s(22), self.addr, LIST, self.date()),
             "Received: from mail-%s.%s (mail-%s.%s [192.0.2.%d])\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\n\t key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256)\n\t(No client certificate requested)\n\tby mx1.oproep.example (Postfix) with ESMTPS id %s\n\tfor <%s>; %s" % (self.hexs(6), self.dom, self.hexs(6), self.dom, r.randrange(1, 255), self.hexs(10).upper(), LIST, self.date(1)),
             "Authentication-Results: mx1.oproep.example;\n\tdkim=pass (2048-bit key; unprotected) header.d=%s header.i=@%s header.a=rsa-sha256 header.s=20230601 header.b=%s;\n\tdkim-atps=neutral; spf=pass smtp.mailfrom=%s; dmarc=pass" % (self.dom, self.dom, self.b64s(8), self.dom)]
        if r.random() < .8:
            sig = self.b64s(344)
            h.append("DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\n        d=%s; s=20230601; t=%d; x=%d; darn=oproep.example;\n        h=to:subject:message-id:date:from:mime-version:from:to:cc:subject\n         :date:message-id:reply-to;\n        bh=%s=;\n        b=%s" % (self.dom, self.epoch, self.epoch + 604800, self.b64s(43), "\n         ".join(sig[k:k + 66] for k in range(0, len(sig), 66))))
        if r.random() < .45:                                     # Microsoft-style ARC and anti-spam noise
            for nm in ("ARC-Seal", "ARC-Message-Signature"):
                sig = self.b64s(344)
                h.append("%s: i=1; a=rsa-sha256; s=arcselector10001; d=microsoft.com; cv=none;\n b=%s" % (nm, sig))
            h.append("X-Microsoft-Antispam-Message-Info:\n\t" + "\n\t".join("=?us-ascii?Q?%s?=" % self.b64s(60) for _ in range(r.randint(6, 24))))
            h.append("X-MS-Exchange-CrossTenant-Network-Message-Id: %s-%s-%s-%s-%s" % (self.hexs(8), self.hexs(4), self.hexs(4), self.hexs(4), self.hexs(12)))
        name = "%s %s" % (self.voor, self.achter)
        en = self.enc_header(name, charset)
        if en == name and "'" in name:
            en = '"%s"' % name
        h += ["From: %s" % (frm or "%s <%s>" % (en, self.addr)), "To: Gehoord <%s>" % LIST, "Subject: " + self.enc_header(subject, charset),
              "Date: " + self.date(2), "Message-ID: " + self.mid, "MIME-Version: 1.0"]
        return h + list(extra)


def wrap(text, width=72):
    out = []
    for line in text.split("\n"):
        while len(line) > width:
            k = line.rfind(" ", 0, width)
            if k <= 0:
                break
            out.append(line[:k])
            line = line[k + 1:]
        out.append(line)
    return "\n".join(out)


def plain(paras, quote):
    text = wrap("\n\n".join(paras))
    return text + ("\n\n" + quote if quote else "") + "\n"


def qp(text, charset):
    return binascii.b2a_qp(text.encode(charset, "replace"), istext=True).decode("ascii")


def b64(data):
    return base64.encodebytes(data).decode("ascii")


def quote_text(m, style):
    paras = m.campaign()
    if style == "outlook":
        return "________________________________\nVan: Gehoord <%s>\nVerzonden: donderdag 1 januari 2026 %d:%02d\nAan: %s %s <%s>\nOnderwerp: Laat je stem horen\n\n%s" % (LIST, m.r.randint(7, 22), m.r.randrange(60), m.voor, m.achter, m.addr, wrap("\n\n".join(paras)))
    if style == "original":
        return "-----Oorspronkelijk bericht-----\nVan: Gehoord [mailto:%s]\nVerzonden: 1 januari 2026 09:00\nAan: %s\nOnderwerp: Laat je stem horen\n\n%s" % (LIST, m.addr, wrap("\n\n".join(paras)))
    head = {"gmail": "Op do 1 jan. 2026 om %02d:%02d schreef Gehoord <%s>:\n" % (m.r.randint(7, 22), m.r.randrange(60), LIST),
            "iphone": "Op 1 jan. 2026 om %02d:%02d heeft Gehoord <%s> het volgende geschreven:\n" % (m.r.randint(7, 22), m.r.randrange(60), LIST),
            "thunderbird": "Op 01-01-2026 om %02d:%02d schreef Gehoord:" % (m.r.randint(7, 22), m.r.randrange(60))}[style]
    return head + "\n" + "\n".join(("> " + ln).rstrip() for ln in wrap("\n\n".join(paras), 68).split("\n"))


def html_body(m, paras, style, quote):
    e = [html.escape(p).replace("\n", "<br>") for p in paras]
    qe = [html.escape(p) for p in m.campaign()] if quote else []
    if style == "outlook":
        b = "".join('<p class="MsoNormal"><span lang="NL" style="font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif;mso-fareast-language:NL">%s<o:p></o:p></span></p>\n<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\n' % p for p in e)
        if qe:
            b += '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Van:</b> Gehoord &lt;%s&gt; <br><b>Verzonden:</b> donderdag 1 januari 2026 09:00<br><b>Onderwerp:</b> Laat je stem horen<o:p></o:p></p></div>\n' % LIST
            b += "".join('<p class="MsoNormal">%s<o:p></o:p></p>\n' % p for p in qe)
        return '<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:m="http://schemas.microsoft.com/office/2004/12/omml" xmlns="http://www.w3.org/TR/REC-html40">\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=%%CS%%">\n<meta name="Generator" content="Microsoft Word 15 (filtered medium)">\n' + OUTLOOK_CSS + '\n</head>\n<body lang="NL" link="#0563C1" vlink="#954F72" style="word-wrap:break-word">\n<div class="WordSection1">\n' + b + "</div>\n</body>\n</html>\n"
    if style == "gmail":
        b = '<div dir="ltr">' + "".join("<div>%s</div><div><br></div>" % p for p in e) + "</div>"
        if qe:
            b += '<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Op do 1 jan. 2026 om 09:00 schreef Gehoord &lt;<a href="mailto:%s">%s</a>&gt;:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">%s</blockquote></div>' % (LIST, LIST, "".join("<p>%s</p>" % p for p in qe))
        return b + "\n"
    b = '<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">' + "".join('<div dir="ltr">%s</div><div><br></div>' % p for p in e) + '<div dir="ltr">Verstuurd vanaf mijn iPhone</div>'
    if qe:
        b += '<div dir="ltr"><br><blockquote type="cite">Op 1 jan. 2026 om 09:00 heeft Gehoord &lt;%s&gt; het volgende geschreven:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">%s</div></blockquote>' % (LIST, "".join("<p>%s</p>" % p for p in qe))
    return b + "</body></html>\n"


def msg(h, body):
    return "\n".join(h) + "\n\n" + body


def part(ctype, cte, body):
    return "Content-Type: %s\nContent-Transfer-Encoding: %s\n\n%s" % (ctype, cte, body)


def multi(m, sub, parts, h):
    bd = {"a": "_000_%s_" % m.hexs(32), "g": "000000000000%s" % m.hexs(16), "i": "Apple-Mail-%s" % m.hexs(8).upper()}[m.r.choice("agi")]
    out = "".join("--%s\n%s\n" % (bd, p) for p in parts)
    return h + ["Content-Type: multipart/%s;\n\tboundary=\"%s\"" % (sub, bd)], "%s--%s--\n" % (out, bd)


def alternative(m, paras, style, reply):
    q = quote_text(m, style) if reply else ""
    t = plain(paras + (["Verstuurd vanaf mijn iPhone"] if style == "iphone" else []), q)
    hb = html_body(m, paras, style, reply)
    if style == "outlook":
        cs = m.r.choice(["iso-8859-1", "windows-1252", "utf-8"])
        codec = {"iso-8859-1": "cp1252"}.get(cs, cs)
        hb = hb.replace("%%CS%%", cs)
        if cs == "utf-8" and m.r.random() < .5:
            return [part('text/plain; charset="utf-8"', "base64", b64(t.encode())), part('text/html; charset="utf-8"', "base64", b64(hb.encode()))]
        return [part('text/plain; charset="%s"' % cs, "quoted-printable", qp(t, codec)), part('text/html; charset="%s"' % cs, "quoted-printable", qp(hb, codec))]
    return [part('text/plain; charset="UTF-8"', "quoted-printable", qp(t, "utf-8")), part('text/html; charset="UTF-8"', "quoted-printable", qp(hb, "utf-8"))]


KINDS = [("plain_utf8", 20), ("plain_qp_latin1", 10), ("plain_qp_cp1252", 8), ("plain_b64_utf8", 7), ("alt_outlook", 18), ("alt_gmail", 18),
         ("alt_iphone", 8), ("html_only", 1), ("mixed_attachment", 5), ("auto_reply", 2.5), ("dsn", 1.5), ("malformed", 1)]


def build(seed, i):
    m = Mail(seed, i)
    r = m.r
    kind = r.choices([k for k, _ in KINDS], [w for _, w in KINDS])[0]
    call = None if kind in ("auto_reply", "dsn") or r.random() < .04 else r.randint(1, 5)
    reply = kind not in ("auto_reply", "dsn", "malformed") and r.random() < .3
    title = CALLS[call][0] if call else "Vraag"
    if reply:
        subject = r.choice(["Re: Laat je stem horen", "RE: Laat je stem horen", "Antw: Laat je stem horen", "Betr: Laat je stem horen \u2013 %s" % title])
    else:
        subject = r.choice(["%s" % title, "Steun voor \u201c%s\u201d" % title, "Re\u00ebel bezwaar: %s" % title.lower(), "Mijn mening over %s in %s" % (title.lower(), m.wijk),
                            "reactie", "Betreft: %s, co\u00f6rdinatie %s" % (title, m.wijk), "Ge\u00efnteresseerd"])
    paras = m.paragraphs(call)
    if call and r.random() < .25:
        paras.insert(1, r.choice(["Ik steun oproep %d.", "Oproep %d!", "Nummer %d graag.", "Hierbij mijn stem voor oproep %d."]) % call)
    ref = ["In-Reply-To: <campagne.%d@oproep.example>" % (i % 7), "References: <campagne.%d@oproep.example>" % (i % 7)] if reply else []
    qstyle = r.choice(["gmail", "outlook", "original", "thunderbird", "iphone"])
    q = quote_text(m, qstyle) if reply else ""
    if kind == "plain_utf8":
        ua = r.choice(["User-Agent: Mozilla Thunderbird", "X-Mailer: Roundcube Webmail/1.6.5", "User-Agent: K-9 Mail for Android"])
        raw = msg(m.headers(subject, ref + [ua, "Content-Type: text/plain; charset=UTF-8; format=flowed", "Content-Transfer-Encoding: 8bit"]), plain(paras, q)).encode()
    elif kind in ("plain_qp_latin1", "plain_qp_cp1252"):
        cs, codec = ("iso-8859-1", "latin-1") if kind.endswith("1") else ("windows-1252", "cp1252")
        raw = msg(m.headers(subject, ref + ["Content-Type: text/plain; charset=\"%s\"" % cs, "Content-Transfer-Encoding: quoted-printable"], cs), qp(plain(paras, q), codec)).encode("ascii", "replace")
    elif kind == "plain_b64_utf8":
        raw = msg(m.headers(subject, ref + ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64"]), b64(plain(paras, q).encode())).encode()
    elif kind.startswith("alt_"):
        style = kind[4:]
        extra = {"outlook": ["Thread-Topic: %s" % m.enc_header(title), "Thread-Index: Adc%s==" % m.b64s(24), "Accept-Language: nl-NL, en-US", "Content-Language: nl-NL", "X-MS-Has-Attach:", "X-MS-TNEF-Correlator:"],
                 "gmail": ["X-Gm-Message-State: %s" % m.b64s(64), "X-Google-Smtp-Source: AGHT+%s" % m.b64s(60), "X-Received: by 2002:a05:6512:%s with SMTP id %s; %s" % (m.hexs(4), m.hexs(20), m.date(3))],
                 "iphone": ["X-Mailer: iPhone Mail (22G86)", "X-Universally-Unique-Identifier: %s" % m.hexs(32)]}[style]
        h, body = multi(m, "alternative", alternative(m, paras, style, reply), m.headers(subject, ref + extra))
        raw = msg(h, body).encode("utf-8")
    elif kind == "html_only":
        raw = msg(m.headers(subject, ref + ["Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: quoted-printable"]), qp(html_body(m, paras, "outlook", reply).replace("%%CS%%", "utf-8"), "utf-8")).encode()
    elif kind == "mixed_attachment":
        n = r.randint(50_000, 400_000)
        if r.random() < .6:
            data, ct, fn = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + r.randbytes(n) + b"\xff\xd9", "image/jpeg", "IMG_%04d.jpg" % r.randrange(10000)
        else:
            data, ct, fn = b"%PDF-1.7\n" + r.randbytes(n) + b"\n%%EOF\n", "application/pdf", r.choice(["bezwaar.pdf", "brief wethouder.pdf", "=?utf-8?Q?co=C3=B6rdinatie.pdf?="])
        style = r.choice(["outlook", "gmail", "iphone", ""])
        if style:
            h2, b2 = multi(m, "alternative", alternative(m, paras, style, reply), [])
            first = msg(h2, b2)
        else:
            first = part("text/plain; charset=UTF-8", "8bit", plain(paras, q))
        att = "Content-Type: %s; name=\"%s\"\nContent-Disposition: attachment; filename=\"%s\";\n\tsize=%d\nContent-Transfer-Encoding: base64\n\n%s" % (ct, fn, fn, len(data), b64(data))
        h, body = multi(m, "mixed", [first, att], m.headers(subject, ref))
        raw = msg(h, body).encode()
    elif kind == "auto_reply":
        subj = r.choice(["Automatisch antwoord: Laat je stem horen", "Afwezig: Re: Laat je stem horen", "Out of office \u2013 Laat je stem horen"])
        extra = ["Auto-Submitted: auto-replied", r.choice(["X-Auto-Response-Suppress: All", "Precedence: bulk", "X-Autoreply: yes"]), "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit"]
        raw = msg(m.headers(subj, ref + extra), "Beste afzender,\n\nIk ben afwezig tot en met %d %s. Voor dringende zaken kunt u bellen met 030-%07d.\n\n%s\n%s %s\n" % (r.randint(1, 28), r.choice(NLMON), r.randrange(10 ** 7), r.choice(GROET), m.voor, m.achter)).encode()
    elif kind == "dsn":
        to = m.addr
        txt = part("text/plain; charset=us-ascii", "7bit", "This is the mail system at host mx.%s.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients.\n\n<%s>: host mx.%s[192.0.2.7] said: 550 5.1.1 <%s>:\n    Recipient address rejected: User unknown (in reply to RCPT TO command)\n" % (m.dom, to, m.dom, to))
        st = "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.%s\nArrival-Date: %s\n\nFinal-Recipient: rfc822; %s\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n" % (m.dom, m.date(60), to)
        orig = "Content-Type: message/rfc822\n\n" + msg(["From: Gehoord <%s>" % LIST, "To: <%s>" % to, "Subject: Bedankt voor uw steun", "Message-ID: <bevestiging.%d@oproep.example>" % i, "Date: " + m.date(90), "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8"], wrap(" ".join(m.campaign())) + "\n")
        h, body = multi(m, 'report; report-type=delivery-status', [txt, st, orig], m.headers("Undelivered Mail Returned to Sender", ["Auto-Submitted: auto-replied"], frm="Mail Delivery System <MAILER-DAEMON@%s>" % m.dom))
        h[0] = "Return-Path: <>"
        raw = msg(h, body).encode()
    else:
        raw = malformed(m, subject, paras)
    if kind != "malformed" and r.random() < .02:
        raw = raw.replace(b"\n", b"\r\n")                        # stored with CRLF
    return m, raw, {"kind": kind, "call": call, "reply": reply}


def malformed(m, subject, paras):
    r = m.r
    t = plain(paras, "")
    v = r.randrange(11)
    if v == 0:                                                   # multipart with no closing boundary, cut short
        h, body = multi(m, "alternative", alternative(m, paras, "gmail", False), m.headers(subject))
        s = msg(h, body).encode()
        return s[:max(len(s) * 2 // 3, 200)]
    if v == 1:                                                   # unknown charset
        return msg(m.headers(subject, ["Content-Type: text/plain; charset=x-onbekend", "Content-Transfer-Encoding: 8bit"]), t).encode()
    if v == 2:                                                   # raw 8-bit header, no charset anywhere
        h = [x for x in m.headers("PLACE")]
        return msg(h, t).encode("latin-1", "replace").replace(b"PLACE", b"Re\xebel co\xf6rdinatie \xff")
    if v == 3:                                                   # broken base64
        s = b64(t.encode())
        return msg(m.headers(subject, ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64"]), s[:50] + "@@!!" + s[53:-7]).encode()
    if v == 4:                                                   # boundary parameter missing
        return msg(m.headers(subject, ["Content-Type: multipart/mixed"]), t).encode()
    if v == 5:                                                   # NUL bytes and control characters
        return msg(m.headers(subject, ["Content-Type: text/plain; charset=utf-8"]), t[:40] + "\0\0\x07" + t[40:]).encode()
    if v == 6:                                                   # no From, no Message-ID, odd Date
        return msg([x for x in m.headers(subject) if not x.startswith(("From", "Message-ID", "Date"))] + ["Date: gisteren"], t).encode()
    if v == 7:                                                   # one header line of 40 kB
        return msg(m.headers(subject, ["X-Lang: " + "a" * 40000]), t).encode()
    if v == 8:                                                   # says utf-8, is latin-1
        return msg(m.headers(subject, ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"]), t).encode("cp1252", "replace")
    if v == 9:                                                   # nested 25 deep
        p = part("text/plain; charset=utf-8", "8bit", t)
        for _ in range(25):
            h, b = multi(m, "mixed", [p], [])
            p = msg(h, b)
        return msg(m.headers(subject)[:-1], "").encode()[:-1] + p.encode()
    return msg(m.headers(subject), "").encode().rstrip(b"\n")    # headers only, no blank line


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    path, n, seed = sys.argv[1], int(sys.argv[2]), sys.argv[3] if len(sys.argv) > 3 else "1"
    for d in ("tmp", "new", "cur"):
        os.makedirs(os.path.join(path, d), exist_ok=True)
    total = att = 0
    with open(os.path.join(path, "labels.jsonl"), "w") as labels:
        for i in range(n):
            m, raw, lab = build(seed, i)
            name = "%d.M%06dP%dQ%d.mx1" % (m.epoch, i * 7919 % 1000000, 1000 + i % 30000, i)
            p = os.path.join(path, "new", name)
            with open(p, "wb") as f:
                f.write(raw)
            os.utime(p, (m.epoch, m.epoch))
            labels.write(json.dumps({"file": name, **lab, "bytes": len(raw)}) + "\n")
            total += len(raw)
            att += len(raw) if lab["kind"] == "mixed_attachment" else 0
    na = sum(1 for ln in open(os.path.join(path, "labels.jsonl")) if '"mixed_attachment"' in ln)
    print("messages %d, bytes %d, mean without attachments %d, with attachment %d" % (n, total, (total - att) // max(1, n - na), na))


if __name__ == "__main__":
    main()
