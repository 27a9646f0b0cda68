import type { Words } from "../words";

/**
 * French. Before “:” and “;” and within « » stands a no-break space. Names come after a noun (“du fournisseur {supplier}”)
 * so that no elision depends on their first letter.
 */
export const fr: Words = {
  locale: "fr",
  verdicts: {
    stop: { title: "Ne payez pas", sentence: "Ce n'est pas le fournisseur, ou ce n'est pas son compte." },
    verify: { title: "Appelez avant de payer", sentence: "Un élément qui décide du paiement a changé." },
    caution: { title: "Quelque chose ne concorde pas", sentence: "À examiner avant de payer." },
    incomplete: {
      title: "Tout n'a pas pu être lu",
      sentence: "Il s'agit d'un paiement, et un élément décisif n'a pas pu être lu.",
    },
    consistent: { title: "Aucun écart constaté", sentence: "Ce qui a été contrôlé correspond à la fiche fournisseur." },
    unrelated: {
      title: "Rien qui concerne un paiement",
      sentence: "Aucune demande de paiement ni aucun changement de coordonnées n'a été trouvé.",
    },
  },
  asked: {
    noRecords: {
      title: "Aucun compte comparé",
      sentence: "De l'argent est demandé, et aucun fichier fournisseurs n'est configuré pour comparer.",
    },
    unknownLanguage: {
      title: "Langue non lue",
      sentence: "Le message est dans une langue qui n'est pas lue : ce qu'il demande n'a pas été vérifié.",
    },
    nothingFound: {
      title: "Rien d'anormal trouvé",
      sentence: "De l'argent est demandé, et rien d'anormal n'a été trouvé dans ce qui a été vérifié.",
    },
  },
  intents: {
    pay: "demande un paiement",
    change: "demande une modification",
    report: "annonce un paiement effectué",
    mention: "évoque un paiement",
    none: "rien sur un paiement",
  },
  signals: {
    "destination-not-on-record": "Compte enregistré",
    "first-destination": "Premier compte",
    "destination-of-another": "À qui appartient le compte",
    "destination-changed-in-thread": "Compte au fil de la conversation",
    "destination-invalid": "Clé de contrôle",
    "country-unexpected": "Pays du compte",
    "bank-mismatch": "BIC et compte",
    "beneficiary-mismatch": "Bénéficiaire",
    "change-announced": "Changement de coordonnées bancaires",
    "contact-changed": "Changement de contact",
    "payment-details-unreadable": "Éléments non lus",
    "lookalike-domain": "Domaine imité",
    "freemail-impersonation": "Messagerie gratuite",
    "display-name-deceives": "Nom affiché",
    "sender-not-on-record": "Expéditeur enregistré",
    "reply-to-diverts": "Destination des réponses",
    "recipient-lookalike": "Destinataires",
    "authentication-failed": "Authentification de l'expéditeur",
    "microsoft-warned": "Avertissement de Microsoft",
    "staff-impersonated": "Nom d'un collègue",
    "platform-sender": "Plateforme de facturation",
    "hidden-text": "Texte caché",
    "ledger-asked": "Questions sur la comptabilité",
    pressure: "Pression",
    timing: "Moment de l'envoi",
    "quoted-text-altered": "Texte cité modifié",
    "sending-pattern-changed": "Envoi inhabituel",
    "reply-without-conversation": "Réponse sans conversation",
    "sender-outside-thread": "Participants à la conversation",
    "thread-headers-disagree": "Données techniques de la conversation",
    "quote-forged": "Conversation citée",
    "record-changed-recently": "Modification récente de la fiche",
    "record-unverified": "Vérification de la fiche",
    "supplier-inactive": "Statut du fournisseur",
    "supplier-unknown": "Fournisseur connu ?",
  },
  findings: {
    "destination-not-on-record.notOnRecord": "Ce n'est pas un compte du fournisseur {supplier} : {accounts}.",
    "destination-not-on-record.otherWay":
      "Ce moyen de paiement ne figure pas sur la fiche du fournisseur {supplier} : {accounts}.",
    "destination-not-on-record.wayOnRecord": "{account} figure sur la fiche du fournisseur {supplier}.",
    "destination-not-on-record.onRecord": "Le compte {account} figure sur la fiche du fournisseur {supplier}.",
    "first-destination.first":
      "La fiche du fournisseur {supplier} ne contient encore aucun RIB, et ce message demande un paiement sur le compte {account}.",
    "first-destination.firstWay":
      "La fiche du fournisseur {supplier} n'indique encore aucun moyen de paiement, et ce message demande un paiement à {account}.",
    "first-destination.known": "La fiche contient un RIB auquel comparer.",
    "destination-of-another.rejected": "Le compte {account} a déjà été proposé et refusé.",
    "destination-of-another.another":
      "Le compte {account} appartient au fournisseur {owner}, et non au fournisseur {supplier}.",
    "destination-of-another.anothersWay":
      "{account} figure sur la fiche du fournisseur {owner}, et non sur celle du fournisseur {supplier}.",
    "destination-of-another.own": "Aucun compte n'appartient à un autre fournisseur.",
    "destination-changed-in-thread.changed":
      "Le nouveau texte indique {account} ; les messages cités indiquaient {before}.",
    "destination-changed-in-thread.same": "Le compte est le même que dans les messages cités.",
    "destination-invalid.invalid":
      "La clé de contrôle ou le code banque de {account} est erroné : un tel compte ne peut pas exister.",
    "destination-invalid.valid": "Les clés de contrôle et les codes banque sont corrects.",
    "country-unexpected.unexpected":
      "Pays du compte {account} : {country} ; attendu pour le fournisseur {supplier} : {expected}.",
    "country-unexpected.expected": "Le compte se trouve dans un pays attendu.",
    "bank-mismatch.mismatch": "Le BIC {bic} correspond à une autre banque ou à un autre pays que le compte {account}.",
    "bank-mismatch.agrees": "Le BIC et le compte correspondent.",
    "beneficiary-mismatch.differs": "Le bénéficiaire indiqué est {holder}, et non le fournisseur {supplier}.",
    "beneficiary-mismatch.same": "Le bénéficiaire est le fournisseur.",
    "change-announced.announced": "Le message annonce un changement de coordonnées bancaires.",
    "change-announced.payroll": "Le message demande de verser un salaire sur un autre compte.",
    "change-announced.settled":
      "Un changement est annoncé ; le compte est enregistré et vérifié, et son délai d'attente est écoulé.",
    "change-announced.none": "Aucun changement de coordonnées bancaires n'est annoncé.",
    "contact-changed.asked":
      "Le message change le contact, ou renvoie vers un numéro ou une personne qui ne figure pas sur la fiche.",
    "contact-changed.differs":
      "Le numéro de téléphone {phone} du message ne figure pas sur la fiche ; numéro enregistré : {onRecord}.",
    "contact-changed.onRecord": "Le numéro de téléphone du message figure sur la fiche.",
    "payment-details-unreadable.read": "Tout ce qui peut contenir des coordonnées bancaires a été lu.",
    "lookalike-domain.imitates": "{domain} imite {genuine} ({target}) : {trick}.",
    "lookalike-domain.resembles": "{domain} ressemble à {genuine} ({target}) : {trick}.",
    "lookalike-domain.none": "Aucun domaine n'en imite un connu.",
    "freemail-impersonation.freemail":
      "{address} est une adresse gratuite chez {domain}, que n'importe qui peut ouvrir ; elle se présente sous le nom « {name} ».",
    "freemail-impersonation.none": "Aucune adresse gratuite n'écrit au nom d'un fournisseur ou d'un collègue.",
    "display-name-deceives.address": "Le nom affiché « {name} » montre une autre adresse que la véritable, {address}.",
    "display-name-deceives.name":
      "Le nom affiché « {name} » est celui d'un fournisseur, mais l'adresse {address} ne figure pas sur sa fiche.",
    "display-name-deceives.letters":
      "Le nom affiché « {name} » mélange des lettres d'alphabets différents pour ressembler à un autre.",
    "display-name-deceives.hidden":
      "Le nom affiché « {name} » contient des caractères invisibles qui cachent ou inversent ses lettres.",
    "display-name-deceives.honest": "Le nom affiché et l'adresse concordent.",
    "sender-not-on-record.notOnRecord": "{address} ne figure pas sur la fiche du fournisseur {supplier}.",
    "sender-not-on-record.onRecord": "L'expéditeur figure sur la fiche.",
    "reply-to-diverts.diverts": "Les réponses à {from} partiraient vers {replyTo}.",
    "reply-to-diverts.differs": "Les réponses partent vers {replyTo}, un autre domaine que celui de l'expéditeur.",
    "reply-to-diverts.same": "Les réponses reviennent à l'expéditeur.",
    "recipient-lookalike.domain": "Parmi les destinataires, {domain} imite {genuine} : {trick}.",
    "recipient-lookalike.freemail": "Parmi les destinataires, l'adresse gratuite {address} prend la place de {name}.",
    "recipient-lookalike.none": "Aucun destinataire n'est remplacé par une imitation.",
    "authentication-failed.ownDomain":
      "Le message prétend venir de notre propre domaine ({address}), et notre serveur a constaté que c'est faux ({result}).",
    "authentication-failed.ownUnproven":
      "Le message prétend venir de notre propre domaine ({address}), mais il est arrivé de l'extérieur et rien ne le confirme.",
    "authentication-failed.supplierDomain":
      "Notre serveur n'a pas pu confirmer que le message vient de l'adresse {address} ({result}).",
    "authentication-failed.failed":
      "Notre serveur n'a pas pu confirmer que le message vient de l'adresse {address} ({result}).",
    "authentication-failed.passed": "Notre serveur a confirmé le domaine de l'expéditeur.",
    "microsoft-warned.warned":
      "Exchange a signalé ce message comme usurpation d'identité ou premier contact ({safety}).",
    "microsoft-warned.silent": "Exchange n'a émis aucun avertissement.",
    "staff-impersonated.posing":
      "« {name} » est le nom d'un collègue, et {address} est une adresse extérieure qui ne figure sur aucune fiche.",
    "staff-impersonated.opening":
      "« {name} » est le nom d'un collègue, et {address} est une adresse gratuite, sur aucune fiche, dont le texte commence comme ceux des imposteurs.",
    "staff-impersonated.unread":
      "« {name} » est le nom d'un collègue, et {address} est une adresse extérieure, sur aucune fiche, dont le texte est dans une langue non prise en charge.",
    "staff-impersonated.none": "Aucune adresse extérieure ne porte le nom d'un collègue.",
    "platform-sender.unproven":
      "{platform} a envoyé ceci pour le compte d'un tiers : cela authentifie {platform}, pas le fournisseur.",
    "platform-sender.proven": "{platform} a envoyé ceci, l'envoi est authentifié et le compte figure sur la fiche.",
    "hidden-text.account": "Le message contient le compte {account} dans un texte invisible pour le lecteur.",
    "hidden-text.none": "Aucun compte ne figure uniquement dans un texte caché.",
    "ledger-asked.asked":
      "Le message demande les postes ouverts, une balance âgée ou le nom de qui valide les paiements.",
    "ledger-asked.none": "Personne ne pose de question sur la comptabilité.",
    "pressure.urgent": "Le message pousse à faire vite.",
    "pressure.secret": "Le message demande le secret.",
    "pressure.unreachable": "L'expéditeur dit ne pas être joignable par téléphone.",
    "pressure.none": "Aucune pression n'a été trouvée.",
    "timing.holiday": "Le message a été envoyé la veille d'un jour férié.",
    "timing.friday": "Le message a été envoyé un vendredi après-midi.",
    "timing.outOfHours": "Le message a été envoyé hors des heures de bureau.",
    "timing.periodEnd": "Le message a été envoyé en fin de mois.",
    "timing.ordinary": "Le message a été envoyé aux heures de bureau habituelles.",
    "quoted-text-altered.account":
      "La conversation citée indique un compte qui ne figure dans aucun des originaux : {account}.",
    "quoted-text-altered.phone":
      "La conversation citée indique un numéro de téléphone qui ne figure dans aucun des originaux : {phone}.",
    "quoted-text-altered.same": "La conversation citée indique les mêmes comptes et numéros que les originaux.",
    "sending-pattern-changed.changed":
      "{address} envoie avec un autre logiciel, depuis un autre fuseau horaire ou par d'autres serveurs que dans ses {count} messages précédents.",
    "sending-pattern-changed.same": "Envoyé comme les {count} messages précédents de cet expéditeur.",
    "reply-without-conversation.alone":
      "« {subject} » a l'air d'une réponse, mais rien n'est cité et aucune conversation n'est indiquée.",
    "reply-without-conversation.conversation": "La réponse appartient à une conversation.",
    "sender-outside-thread.outside":
      "{address} n'a jamais participé à la conversation citée ; participant connu : {participant}.",
    "sender-outside-thread.inside": "L'expéditeur participait à la conversation citée.",
    "thread-headers-disagree.topic":
      "Le message porte la marque d'une conversation sur « {topic} », qui n'est ni l'objet « {subject} » ni celui d'un message cité.",
    "thread-headers-disagree.begun":
      "« {subject} » cite des messages antérieurs, mais d'après ses données techniques il a ouvert la conversation.",
    "thread-headers-disagree.later":
      "D'après ses données techniques, la conversation a commencé après l'envoi du message.",
    "thread-headers-disagree.itself":
      "{address} cite le message de quelqu'un d'autre mais, d'après les données techniques, répond à l'un des siens.",
    "thread-headers-disagree.loop": "D'après ses données techniques, le message répond à lui-même.",
    "thread-headers-disagree.agree": "Les données techniques de la conversation correspondent au message.",
    "quote-forged.later": "Un message cité porte la date « {date} », postérieure au message qui le cite.",
    "quote-forged.order": "Le message cité, daté « {date} », est postérieur à la réponse qu'il a reçue.",
    "quote-forged.strangers":
      "Le message a l'air d'une réponse, mais ni l'expéditeur ni aucun destinataire ne participait au message cité de {address}.",
    "quote-forged.address": "Dans la conversation citée, {name} a deux adresses : {address} et {other}.",
    "quote-forged.plausible": "Les dates et les personnes de la conversation citée concordent.",
    "record-changed-recently.bank":
      "Les coordonnées bancaires du fournisseur {supplier} ont été modifiées le {date} ; le délai d'attente court encore (en jours : {days}).",
    "record-changed-recently.phone":
      "Le numéro de téléphone du fournisseur {supplier} a été modifié le {date} ; le délai d'attente court encore (en jours : {days}). Ne demandez pas de confirmation à ce numéro.",
    "record-changed-recently.settled": "La fiche n'a pas été modifiée récemment.",
    "record-unverified.never": "Les coordonnées bancaires du fournisseur {supplier} n'ont jamais été vérifiées.",
    "record-unverified.old":
      "La dernière vérification des coordonnées bancaires du fournisseur {supplier} date du {date}.",
    "record-unverified.verified": "Les coordonnées bancaires du fournisseur {supplier} ont été vérifiées le {date}.",
    "supplier-inactive.inactive": "Le fournisseur {supplier} est marqué comme inactif.",
    "supplier-inactive.blocked": "Le fournisseur {supplier} est bloqué.",
    "supplier-inactive.active": "Le fournisseur est actif.",
    "supplier-unknown.unknown": "{address} demande un paiement et ne figure sur aucune fiche.",
    "supplier-unknown.payee": "Un collègue demande un paiement sur {account}, qui ne figure sur aucune fiche.",
    "supplier-unknown.known": "Le fournisseur est connu.",
  },
  outcomes: { cannotTell: "Contrôle impossible : {reasons}.", notApplicable: "Sans objet pour ce message." },
  reasons: {
    notProvided: "élément non fourni",
    notReadYet: "lecture en cours",
    unsupported: "ce type de fichier n'est pas lu",
    encrypted: "contenu chiffré",
    damaged: "contenu endommagé",
    tooLarge: "taille trop grande",
    tooMany: "trop d'éléments",
    tooDeep: "trop de niveaux imbriqués",
    tookTooLong: "la lecture a pris trop de temps",
    empty: "contenu vide",
    unknownCharset: "jeu de caractères inconnu",
    languageUnknown: "langue non prise en charge",
    picturesNotRead: "les mots de ses images n'ont pas été lus",
    notTrusted: "non marqué par nos propres serveurs",
    notConfigured: "aucun fichier fournisseurs n'est configuré",
    notReachable: "le fichier fournisseurs n'était pas accessible",
    severalFit: "plusieurs fournisseurs correspondent",
    internalError: "erreur dans ce programme",
  },
  gates: {
    destinationsUnreadable: "Un élément qui peut contenir des coordonnées bancaires n'a pas pu être lu",
    recordsNotReachable: "Le fichier fournisseurs n'était pas accessible",
    languageUnknown: "La langue du message n'est pas prise en charge",
    severalSuppliers: "Plusieurs fournisseurs correspondent",
    stillReading: "Des pièces jointes sont en cours de lecture",
  },
  strengths: { decisive: "décisif", strong: "fort", moderate: "moyen", weak: "faible", context: "contexte" },
  tricks: {
    omission: "une lettre omise",
    insertion: "une lettre insérée",
    transposition: "deux lettres interverties",
    repetition: "une lettre doublée",
    replacement: "une lettre remplacée",
    homoglyph: "des lettres qui se ressemblent",
    hyphen: "un trait d'union ajouté, déplacé ou omis",
    vowel: "une voyelle changée",
    plural: "un s ajouté ou retiré",
    subdomain: "un point inséré, ou le nom placé devant un autre domaine",
    idn: "des lettres d'un autre alphabet, d'aspect identique",
    tld: "une autre extension",
    word: "un mot ajouté",
  },
  targets: {
    supplier: "domaine d'un fournisseur",
    own: "notre propre domaine",
    platform: "plateforme de facturation",
    bank: "banque",
    thread: "domaine de la conversation citée",
  },
  steps: {
    callOnRecord:
      "Appelez le fournisseur {supplier} au {phone}, le numéro enregistré, et faites-vous lire les coordonnées bancaires. N'utilisez aucun numéro du message.",
    callNoNumber:
      "Appelez le fournisseur {supplier} à un numéro que vous connaissez par ailleurs : la fiche n'en contient aucun d'utilisable. N'utilisez aucun numéro du message.",
    callUnknown:
      "Cherchez le numéro du fournisseur dans une source à vous, pas dans le message, et appelez avant de payer.",
    callColleague:
      "Appelez votre collègue au numéro de votre propre annuaire et posez la question. Ne répondez pas au message et n'utilisez aucun numéro qu'il contient.",
    doNotPay: "Ne payez pas et ne répondez pas.",
    mailboxCompromised:
      "Une personne extérieure cite une véritable conversation ; une boîte aux lettres est peut-être compromise. Prévenez le service informatique (révoquer les sessions, réinitialiser le mot de passe, chercher les règles de boîte de réception, contrôler les autorisations accordées et les méthodes de connexion).",
    tellIt:
      "Une personne extérieure cite une véritable conversation ; une boîte aux lettres est peut-être compromise : prévenez le service informatique.",
    readMissingAgainst:
      "Ouvrez ce qui n'a pas pu être lu : {supplier} est payé sur {accounts}, et sur aucun autre compte.",
    readMissing: "Ouvrez ce qui n'a pas pu être lu et comparez vous-même le compte à la fiche.",
    look: "Examinez les points ci-dessus avant de payer.",
    noHurry:
      "Si personne n'est joignable pour l'instant, attendez le prochain jour ouvré : rien n'est à payer avant cet appel.",
    none: "Rien à faire.",
  },
  forIt: {
    sessions: "Révoquer toutes les sessions de la boîte aux lettres.",
    password: "Réinitialiser le mot de passe.",
    rules: "Chercher les règles qui transfèrent, déplacent ou suppriment des messages.",
    consent: "Contrôler les applications autorisées et retirer celles que personne ne connaît.",
    methods: "Contrôler les méthodes de connexion et supprimer celles que le titulaire ne connaît pas.",
  },
  kinds: {
    account: "Compte",
    link: "Lien de paiement",
    wallet: "Portefeuille de cryptomonnaie",
    alias: "Alias de paiement",
    cheque: "Bénéficiaire du chèque",
  },
  parts: {
    message: "Le message",
    headers: "En-têtes techniques (qui a vraiment envoyé)",
    body: "Texte du message",
    subject: "Objet",
    from: "Expéditeur",
    sender: "Expéditeur",
    to: "Destinataires",
    cc: "Destinataires en copie",
    attachments: "Pièces jointes",
    destinations: "Comptes indiqués dans le message",
  },
  places: {
    body: "texte",
    hidden: "texte caché",
    quoted: "message cité",
    subject: "objet",
    attachment: "pièce jointe",
    link: "lien",
    page: "{place}, p. {page}",
    xml: "{place}, données de facture électronique",
    qr: "{place}, code QR",
    ocr: "{place}, reconnu dans une image",
  },
  senders: {
    from: "Expéditeur",
    replyTo: "Les réponses vont à",
    recipient: "Destinataire",
    quoted: "Adresse citée",
  },
  comparisons: {
    country: "pays",
    bank: "banque",
    number: "numéro de compte",
    checkDigits: "clé de contrôle",
    characters: "{count} caractères sur {all}",
    charactersAt: "{count} caractères sur {all}, position {positions}",
    exchanged: "{what} : « {suspect} » pour « {genuine} »",
    spelled: "{what} : « {letters} »",
    different: "Différence : {characters}",
    differentParts: "Différence : {parts} ({characters})",
    freeMail: "messagerie gratuite, ouverte à tous",
    colleague: "le nom d'un collègue avec une adresse extérieure",
    notOnRecord: "non enregistré",
    unconfirmed: "enregistré, mais non confirmé par notre serveur",
    elsewhere: "pas d'où vient le message",
    showsAnother: "le nom affiche une autre adresse",
    nameAlone: "le nom du fournisseur avec une autre adresse",
    mixedLetters: "le nom mélange des lettres de plusieurs alphabets",
    hiddenLetters: "le nom contient des caractères invisibles",
  },
  headlines: {
    matches: "Le compte correspond à la fiche de {supplier} ({accounts}).",
    matchesVerified: "Le compte correspond à la fiche de {supplier} ({accounts}), vérifiée le {date}.",
    matchSeveral: "Les comptes correspondent à la fiche de {supplier} ({accounts}).",
    senderKnown: "L'expéditeur figure sur la fiche de {supplier}.",
    verified: "Coordonnées bancaires vérifiées le {date}.",
  },
  labels: {
    onRecord: "enregistré",
    inMessage: "dans le message",
    sender: "Expéditeur",
    account: "Compte",
    thread: "Fil de discussion",
    next: "À faire",
    notChecked: "Non contrôlé",
    found: "Constaté",
    unread: "Non lu",
    supplier: "Fournisseur",
    forIt: "Pour le service informatique",
    more: "Et {count} de plus",
    noSubject: "(sans objet)",
    quoted: "« {subject} »",
  },
};
