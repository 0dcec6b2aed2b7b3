// Spanish, Catalan, Portuguese, Italian and Romanian around a mail's own words.

extension OwnWords.ReplyLanguage {
  static let southern: [Self] = [spanish, portuguese, italian, romanian]

  private static let spanish = Self(
    wrote: [
      "escribió", "escribio", "ha escrito", "escribe", "escribieron", "va escriure", "ha escrit", "escriu", "escribiu",
      "idatzi du", "idatzi zuen",
    ],
    opens: [
      "el", "en", "citando a", "missatge de", "o", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado",
      "domingo", "al",
    ],
    from: ["de", "remitente"],
    sent: ["enviado", "fecha", "enviado el", "enviado el día", "data", "enviat", "enviat el"],
    to: ["para", "a", "cc", "responder a", "per a"],
    subject: ["asunto", "assumpte", "adjuntos"],
    original: ["mensaje original", "missatge original", "correo original", "por encima de esta línea"],
    forwarded: [
      "mensaje reenviado", "inicio del mensaje reenviado", "forwarded message", "missatge reenviat", "correo reenviado",
      "comienzo del mensaje reenviado",
    ],
    sentFrom: [
      "enviado desde", "enviado con", "enviado mediante", "enviado a través", "enviat des", "descargar outlook",
      "obtener outlook", "obtenga outlook", "outlook para ios", "outlook para android", "mandado desde",
    ],
    closings: [
      "saludos", "un saludo", "saludos cordiales", "un cordial saludo", "cordialmente", "atentamente",
      "muy atentamente", "le saluda atentamente", "un abrazo", "abrazos", "gracias", "muchas gracias", "besos",
      "un beso", "gracias de antemano", "con cariño", "hasta pronto", "salutacions", "atentament", "gràcies",
      "en nombre de",
    ],
    notices: [
      "es confidencial", "son confidenciales", "información confidencial", "carácter confidencial",
      "destinatario de este", "dirigido exclusivamente", "recibido este mensaje por error", "medio ambiente",
      "antes de imprimir", "libre de virus", "has recibido este mensaje porque", "para cancelar la suscripción",
      "protección de datos",
    ],
    contact: [
      "presidente", "presidenta", "secretario", "secretaria", "tesorero", "tesorera", "director", "directora",
      "responsable", "asesor", "asesora", "profesor", "profesora", "coordinador", "coordinadora", "asociación",
      "fundación", "s.l.", "s.a.", "calle", "avda", "teléfono", "móvil", "tlf",
    ],
    firstPerson: ["yo", "conmigo"]
  )

  private static let portuguese = Self(
    wrote: ["escreveu", "escreveram", "escreve", "escreveu o seguinte", "escreveu no dia"],
    opens: ["em", "no dia", "a", "às", "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira"],
    from: ["de", "remetente"],
    sent: ["enviado", "enviada", "data", "enviado em", "enviada em", "enviado a"],
    to: ["para", "cc", "responder para"],
    subject: ["assunto", "anexos"],
    original: ["mensagem original", "mensagem de origem", "e-mail original"],
    forwarded: [
      "mensagem encaminhada", "mensagem reencaminhada", "início da mensagem encaminhada",
      "início da mensagem reencaminhada", "início de mensagem reencaminhada", "e-mail encaminhado",
    ],
    sentFrom: [
      "enviado do meu", "enviado a partir", "enviado do", "enviado pelo", "enviada do meu", "enviado através",
      "enviado de meu", "obter o outlook", "baixe o outlook", "outlook para", "enviado via", "enviado com",
    ],
    closings: [
      "atenciosamente", "att", "cumprimentos", "com os melhores cumprimentos", "melhores cumprimentos",
      "os melhores cumprimentos", "com os meus cumprimentos", "obrigado", "obrigada", "muito obrigado",
      "muito obrigada", "abraço", "abraços", "um abraço", "beijos", "beijinhos", "saudações", "até breve",
      "cordialmente", "grato", "grata",
    ],
    notices: [
      "são confidenciais", "confidencial e", "informação confidencial", "destinatário desta", "meio ambiente",
      "antes de imprimir", "livre de vírus", "sem vírus", "recebeu esta mensagem porque", "cancelar a inscrição",
      "recebido esta mensagem por engano",
    ],
    contact: [
      "presidente", "secretário", "secretária", "diretor", "diretora", "gerente", "professor", "telemóvel", "rua",
    ],
    firstPerson: ["eu", "meu", "minha", "mim"]
  )

  private static let italian = Self(
    wrote: ["ha scritto", "scrisse", "ha scritto quanto segue", "scrive", "hanno scritto"],
    opens: [
      "il", "il giorno", "in data", "quota di", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato",
      "domenica", "alle",
    ],
    from: ["da", "mittente"],
    sent: ["inviato", "data", "inviato il", "spedito"],
    to: ["a", "per", "cc", "ccn", "rispondi a"],
    subject: ["oggetto", "allegati"],
    original: ["messaggio originale", "messaggio d'origine", "messaggio di origine"],
    forwarded: [
      "messaggio inoltrato", "inizio messaggio inoltrato", "inizio del messaggio inoltrato", "messaggio in inoltro",
      "forwarded message",
    ],
    sentFrom: [
      "inviato da", "inviato dal", "inviata da", "inviata dal", "inviato con", "inviato tramite", "ottieni outlook",
      "scarica outlook", "outlook per ios", "outlook per android", "spedito dal mio",
    ],
    closings: [
      "cordiali saluti", "distinti saluti", "cordialmente", "saluti", "un saluto", "un caro saluto", "tanti saluti",
      "grazie", "grazie mille", "grazie in anticipo", "un abbraccio", "baci", "a presto", "buona giornata",
      "buona serata", "in fede", "con stima", "cari saluti",
    ],
    notices: [
      "sono riservate", "è riservato", "strettamente confidenziale", "esclusivo uso del destinatario",
      "ricevuto questo messaggio per errore", "rispetta l'ambiente", "prima di stampare", "privo di virus",
      "virus-free", "ai sensi del d.lgs", "hai ricevuto questo messaggio perché",
    ],
    contact: [
      "presidente", "segretario", "segretaria", "tesoriere", "direttore", "direttrice", "responsabile", "associazione",
      "s.r.l.", "s.p.a.", "via", "piazza", "cell.", "telefono", "p.iva", "insegnante",
    ],
    firstPerson: ["io", "mio"]
  )

  private static let romanian = Self(
    wrote: ["a scris", "au scris"],
    opens: ["în", "pe", "la data de"],
    from: ["de la", "expeditor"],
    sent: ["trimis", "data", "trimis la"],
    to: ["către", "catre", "pentru"],
    subject: ["subiect"],
    original: ["mesajul original", "mesaj original"],
    forwarded: ["mesaj redirecționat", "mesaj retransmis"],
    sentFrom: ["trimis de pe", "trimis din", "trimis de la", "trimis cu"],
    closings: ["cu stimă", "cu respect", "toate cele bune", "mulțumesc", "salutări", "o zi bună", "cu drag"],
    firstPerson: ["eu", "mea", "meu"]
  )
}
