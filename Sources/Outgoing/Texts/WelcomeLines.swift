// One line in the sender's own language, for languages that have no texts of their own.

/// "We have received your mail; you may answer us in this language", by ISO 639-1 code.
///
/// The languages most spoken in the city after Dutch and English, as far as a good reader could be found for one line.
let welcomeLines = [
  "ar": "وصلتنا رسالتك، ويمكنك أن تجيبنا بالعربية.",
  "de": "Wir haben Ihre Mail erhalten. Sie dürfen uns gern auf Deutsch antworten.",
  "es": "Hemos recibido su correo. Puede respondernos en español.",
  "fr": "Nous avons bien reçu votre message. Vous pouvez nous répondre en français.",
  "it": "Abbiamo ricevuto la sua mail. Può risponderci in italiano.",
  "pl": "Otrzymaliśmy Pana/Pani wiadomość. Można odpowiedzieć nam po polsku.",
  "pt": "Recebemos o seu e-mail. Pode responder-nos em português.",
  "tr": "E-postanızı aldık. Bize Türkçe yanıt verebilirsiniz.",
  "uk": "Ми отримали вашого листа. Ви можете відповісти нам українською.",
]
