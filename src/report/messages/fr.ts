import { sentences } from "../templates";
import type { Words } from "../words";

/**
 * French. Before “:” and “;” and within « » stands a no-break space. Names come after a noun (“du fournisseur {supplier}”)
 * so that no elision depends on their first letter.
 */
export const fr: Words = {
  locale: "fr",
  verdicts: {
    stop: { title: "Ne payez pas", sentence: "Ce n'est pas le fournisseur, ou ce n'est pas son compte." },
    verify: { title: "Appelez avant de payer", sentence: "Un élément qui décide où va l'argent a changé." },
    caution: { title: "Quelque chose ne concorde pas", sentence: "À vérifier avant de payer." },
    incomplete: {
      title: "Tout n'a pas pu être lu",
      sentence: "Il s'agit d'un paiement, et une partie importante n'a pas pu être lue.",
    },
    consistent: { title: "Aucun écart constaté", sentence: "Ce qui a été contrôlé correspond à la fiche." },
    unrelated: {
      title: "Rien qui concerne un paiement",
      sentence: "Aucune demande de paiement ni aucun changement de coordonnées n'a été trouvé.",
    },
  },
  asked: {
    notCompared: {
      title: "Non comparé au fichier fournisseurs",
      sentence: "Il s'agit d'un paiement, mais le fichier fournisseurs n'a pas pu être consulté.",
    },
    noRecords: {
      title: "Aucun compte comparé",
      sentence: "De l'argent est demandé, mais aucun fichier fournisseurs n'est configuré pour comparer.",
    },
    unknownLanguage: {
      title: "Langue non prise en charge",
      sentence: "Remit Guard ne lit pas la langue de ce message : ce qu'il demande n'a pas été contrôlé.",
    },
    nothingFound: {
      title: "Rien d'anormal trouvé",
      sentence: "De l'argent est demandé. Rien d'anormal n'a été trouvé dans ce qui a été contrôlé.",
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
    "destination-changed-in-thread": "Compte plus tôt dans la conversation",
    "destination-invalid": "Clé de contrôle",
    "country-unexpected": "Pays du compte",
    "bank-mismatch": "BIC et compte",
    "beneficiary-mismatch": "Bénéficiaire",
    "sources-disagree": "Compte dans le texte et les fichiers",
    "change-announced": "Changement de coordonnées bancaires",
    "contact-changed": "Changement des coordonnées de contact",
    "payment-details-unreadable": "Éléments illisibles",
    "lookalike-domain": "Domaine imité",
    "freemail-impersonation": "Adresse gratuite",
    "display-name-deceives": "Nom affiché",
    "sender-not-on-record": "Expéditeur enregistré",
    "reply-to-diverts": "Destination des réponses",
    "recipient-lookalike": "Destinataires",
    "authentication-failed": "Authentification de l'expéditeur",
    "microsoft-warned": "Avertissement de Microsoft",
    "staff-impersonated": "Nom d'un collègue",
    "platform-sender": "Plateforme de facturation",
    "document-edited": "Document modifié",
    "attachment-disguised": "Fichier déguisé",
    "hidden-text": "Texte caché",
    "ledger-asked": "Questions sur les postes ouverts",
    pressure: "Pression",
    timing: "Moment de l'envoi",
    "quoted-text-altered": "Texte cité modifié",
    "sending-pattern-changed": "Mode d'envoi",
    "reply-without-conversation": "Réponse sans conversation",
    "sender-outside-thread": "Participants à la conversation",
    "thread-headers-disagree": "Données de réponse masquées",
    "quote-forged": "Conversation citée",
    "record-changed-recently": "Modifications récentes de la fiche",
    "record-unverified": "Vérification de la fiche",
    "supplier-inactive": "Statut du fournisseur",
    "supplier-unknown": "Fournisseur connu",
  },
  findings: sentences({
    "destination-not-on-record.notOnRecord":
      "Ces coordonnées bancaires ne figurent pas sur la fiche du fournisseur {supplier} : {accounts}.",
    "destination-not-on-record.otherWay":
      "Ce moyen de paiement ne figure pas sur la fiche du fournisseur {supplier} : {accounts}.",
    "destination-not-on-record.partOffRecord":
      "Aucun compte de la fiche du fournisseur {supplier} n'a ces coordonnées bancaires : {accounts}.",
    "destination-not-on-record.partUnknown":
      "Impossible de comparer ces coordonnées bancaires avec les comptes de la fiche du fournisseur {supplier} : {accounts}.",
    "destination-not-on-record.pageInstead":
      "Le message demande de payer {supplier}, dont les comptes figurent sur sa fiche, sur une page qui n'y figure pas : {accounts}.",
    "destination-not-on-record.pageOffered":
      "Le message mène à une page qui ne figure pas sur la fiche du fournisseur {supplier} : {accounts}.",
    "destination-not-on-record.partOnRecord": "{account} correspond à un compte de la fiche du fournisseur {supplier}.",
    "destination-not-on-record.wayOnRecord": "{account} figure sur la fiche du fournisseur {supplier}.",
    "destination-not-on-record.onRecord": "Le compte {account} figure sur la fiche du fournisseur {supplier}.",
    "first-destination.first":
      "Ce message demande un paiement sur le compte {account}, mais la fiche du fournisseur {supplier} ne contient encore aucun RIB.",
    "first-destination.firstWay":
      "Ce message demande un paiement à {account}, mais la fiche du fournisseur {supplier} n'indique encore aucun moyen de paiement.",
    "first-destination.known": "La fiche contient un RIB auquel comparer.",
    "destination-of-another.rejected": "Le compte {account} a déjà été proposé et refusé.",
    "destination-of-another.another":
      "Le compte {account} appartient au fournisseur {owner}, et non au fournisseur {supplier}.",
    "destination-of-another.anothersWay":
      "{account} figure sur la fiche du fournisseur {owner}, et non sur celle du fournisseur {supplier}.",
    "destination-of-another.own": "Aucun compte n'appartient à un autre fournisseur.",
    "destination-changed-in-thread.changed":
      "Le nouveau texte indique {account} ; les messages cités indiquaient {before}.",
    "destination-changed-in-thread.sinceOriginal":
      "Le message indique {account} ; l'original que vous avez ajouté indique {before}.",
    "destination-changed-in-thread.same": "Le compte est le même que dans les messages cités.",
    "destination-invalid.invalid":
      "Le compte {account} ne peut pas exister : sa clé de contrôle ou son code banque est erroné.",
    "destination-invalid.valid": "Les clés de contrôle et les codes banque sont corrects.",
    "country-unexpected.unexpected":
      "Pays du compte {account} : {country} ; attendu pour le fournisseur {supplier} : {expected}.",
    "country-unexpected.expected": "Le compte se trouve dans un pays attendu.",
    "bank-mismatch.mismatch": "Le BIC {bic} correspond à une autre banque ou à un autre pays que le compte {account}.",
    "bank-mismatch.agrees": "Le BIC et le compte correspondent.",
    "beneficiary-mismatch.differs": "Le bénéficiaire indiqué est {holder}, et non le fournisseur {supplier}.",
    "beneficiary-mismatch.same": "Le bénéficiaire est le fournisseur.",
    "sources-disagree.code": "{file} affiche {page} sur la page, mais son code de paiement mène à {embedded}.",
    "sources-disagree.data":
      "{file} affiche {page} sur la page, mais la facture électronique intégrée indique {embedded}.",
    "sources-disagree.document": "{file} indique {other} et, à un autre endroit, un autre compte : {accounts}.",
    "sources-disagree.message": "Le texte et {file} indiquent des comptes différents : {other} et {accounts}.",
    "sources-disagree.agree": "Le texte, les documents et les codes de paiement ne se contredisent pas.",
    "change-announced.announced": "Le message annonce de nouvelles coordonnées bancaires.",
    "change-announced.later": "Le message indique que de nouvelles coordonnées bancaires vont suivre.",
    "change-announced.hold": "Le message demande de suspendre ou de rediriger un paiement.",
    "change-announced.factor": "Le message indique qu'il faut désormais payer une autre société.",
    "change-announced.payroll": "Le message demande de verser un salaire sur un autre compte.",
    "change-announced.method": "Le message annonce un autre mode de paiement.",
    "change-announced.settled":
      "Un changement est annoncé, mais le compte est enregistré et vérifié, et son délai d'attente est écoulé.",
    "change-announced.none": "Aucun changement de coordonnées bancaires n'est annoncé.",
    "change-announced.unchanged": "Les coordonnées bancaires restent les mêmes, selon le modèle de langage.",
    "change-announced.warning":
      "Le texte met en garde contre la fraude et n'annonce aucun changement, selon le modèle de langage.",
    "change-announced.office": "Il s'agit de bureaux et non de coordonnées bancaires, selon le modèle de langage.",
    "change-announced.advice": "Il s'agit d'un conseil sur le compte du lecteur, selon le modèle de langage.",
    "change-announced.customer": "Il s'agit du compte depuis lequel un client paie, selon le modèle de langage.",
    "change-announced.talk":
      "Le texte évoque des coordonnées bancaires et n'annonce aucun changement, selon le modèle de langage.",
    "change-announced.unlikely":
      "Ce qui ressemble à une annonce n'en est probablement pas une, selon le modèle de langage.",
    "contact-changed.asked":
      "Le message vous renvoie vers un numéro, une adresse ou une personne qui ne figure pas sur la fiche.",
    "contact-changed.portal":
      "Le message demande de saisir ou de confirmer des données de paiement sur un site ou dans un formulaire.",
    "contact-changed.changed": "Le message annonce un changement de coordonnées de contact.",
    "contact-changed.differs":
      "Le numéro de téléphone {phone} du message ne figure pas sur la fiche ; le numéro enregistré est {onRecord}.",
    "contact-changed.onRecord": "Le numéro de téléphone du message figure sur la fiche.",
    "payment-details-unreadable.read": "Tout ce qui peut contenir des coordonnées bancaires a été lu.",
    "lookalike-domain.imitates": "{domain} imite {genuine} ({target}) : {trick}.",
    "lookalike-domain.resembles": "{domain} ressemble à {genuine} ({target}) : {trick}.",
    "lookalike-domain.asks":
      "{domain} ressemble à {genuine} ({target}) : {trick}. Ce domaine ne figure sur aucune fiche, et le message demande quelque chose.",
    "lookalike-domain.writes":
      "{domain} ressemble à {genuine} ({target}) : {trick}. Ce domaine ne figure sur aucune fiche, et il est question d'argent dans le message.",
    "lookalike-domain.none": "Aucun domaine n'en imite un connu.",
    "freemail-impersonation.freemail":
      "Ce message se présente sous le nom « {name} », mais vient d'une adresse gratuite chez {domain}, que n'importe qui peut créer.",
    "freemail-impersonation.none": "Aucune adresse gratuite ne se présente comme un fournisseur ou un collègue.",
    "display-name-deceives.address": "Le nom affiché « {name} » montre une autre adresse que la véritable, {address}.",
    "display-name-deceives.name":
      "Le nom affiché « {name} » est celui d'un fournisseur, mais {address} ne figure pas sur sa fiche.",
    "display-name-deceives.letters":
      "Le nom affiché « {name} » mélange des lettres d'alphabets différents pour ressembler à un autre.",
    "display-name-deceives.hidden":
      "Le nom affiché « {name} » contient des caractères invisibles qui cachent ou inversent ses lettres.",
    "display-name-deceives.honest": "Le nom affiché et l'adresse concordent.",
    "sender-not-on-record.outsider": "{address} ne figure pas sur la fiche du fournisseur {supplier}.",
    "sender-not-on-record.notOnRecord": "{address} ne figure pas sur la fiche du fournisseur {supplier}.",
    "sender-not-on-record.onRecord": "L'expéditeur figure sur la fiche.",
    "reply-to-diverts.diverts": "Une réponse partirait vers {replyTo}, et non vers {from}.",
    "reply-to-diverts.differs": "Une réponse partirait vers {replyTo}, sur un autre domaine que celui de l'expéditeur.",
    "reply-to-diverts.same": "Une réponse reviendrait à l'expéditeur.",
    "recipient-lookalike.domain": "Le domaine d'un destinataire, {domain}, imite {genuine} : {trick}.",
    "recipient-lookalike.freemail":
      "Un destinataire porte le nom {name}, mais {address} est une adresse gratuite que n'importe qui peut créer.",
    "recipient-lookalike.none": "Aucun destinataire n'en imite un véritable.",
    "authentication-failed.ownDomain":
      "Le message prétend venir de votre propre domaine ({address}), mais votre serveur de messagerie a constaté que c'est faux ({result}).",
    "authentication-failed.ownUnproven":
      "Le message prétend venir de votre propre domaine ({address}), mais il est arrivé de l'extérieur et rien ne le confirme.",
    "authentication-failed.lent":
      "Le message indique plusieurs expéditeurs, et votre serveur de messagerie n'a pas confirmé {address}.",
    "authentication-failed.supplierDomain":
      "Votre serveur de messagerie n'a pas pu confirmer que ce message vient de l'adresse {address} ({result}).",
    "authentication-failed.failed":
      "Votre serveur de messagerie n'a pas pu confirmer que ce message vient de l'adresse {address} ({result}).",
    "authentication-failed.passed": "Votre serveur de messagerie a confirmé le domaine de l'expéditeur.",
    "microsoft-warned.warned":
      "Exchange a signalé ce message comme usurpation d'identité ou premier contact ({safety}).",
    "microsoft-warned.silent": "Exchange n'a émis aucun avertissement.",
    "staff-impersonated.posing":
      "Ce message porte le nom de votre collègue {name}, mais {address} est une adresse externe inconnue.",
    "staff-impersonated.opening":
      "Ce message porte le nom de votre collègue {name}, mais {address} est une adresse gratuite inconnue. C'est ainsi que commencent les fraudeurs : ils demandent un service, un numéro de téléphone ou une réponse rapide.",
    "staff-impersonated.unread":
      "Ce message porte le nom de votre collègue {name}, mais {address} est une adresse externe inconnue, et Remit Guard ne lit pas la langue du message.",
    "staff-impersonated.role":
      "{address} ne figure sur aucune fiche, se réclame du rôle « {name} » et demande un paiement.",
    "staff-impersonated.none": "Aucune adresse externe ne porte le nom d'un collègue.",
    "platform-sender.unproven":
      "{platform} a envoyé ceci pour un client, et n'importe qui peut y ouvrir un compte. Demandez au fournisseur si la facture vient de lui.",
    "platform-sender.proven": "L'envoi vient bien de la plateforme {platform}, et le compte figure sur la fiche.",
    "document-edited.edited": "{file} a été modifié après coup : seule la version ultérieure indique {account}.",
    "document-edited.same": "Aucun compte n'a été ajouté après coup à un document.",
    "attachment-disguised.disguised": "{file} n'est pas un fichier {claimed} comme son nom l'indique, mais {actual}.",
    "attachment-disguised.usual": "Les fichiers sont ce que leur nom indique.",
    "hidden-text.account":
      "Le message contient le compte {account} dans un texte caché, ou que seuls certains logiciels de messagerie affichent.",
    "hidden-text.none": "Aucun compte ne figure uniquement dans un texte caché.",
    "ledger-asked.asked":
      "Le message demande les postes ouverts, une balance âgée ou le nom de qui valide les paiements.",
    "ledger-asked.none": "Le message ne demande ni postes ouverts ni validations.",
    "pressure.urgent": "Le message vous presse.",
    "pressure.secret": "Le message vous demande de garder le secret.",
    "pressure.unreachable": "L'expéditeur dit ne pas être joignable par téléphone.",
    "pressure.none": "Aucune pression n'a été trouvée.",
    "timing.holiday": "Le message a été envoyé la veille d'un jour férié.",
    "timing.friday": "Le message a été envoyé un vendredi après-midi.",
    "timing.outOfHours": "Le message a été envoyé hors des heures de bureau.",
    "timing.periodEnd": "Le message a été envoyé en fin de mois.",
    "timing.ordinary": "Le message a été envoyé pendant les heures de bureau habituelles.",
    "quoted-text-altered.account":
      "La conversation citée indique un compte qui ne figure dans aucun des messages d'origine : {account}.",
    "quoted-text-altered.phone":
      "La conversation citée indique un numéro de téléphone qui ne figure dans aucun des messages d'origine : {phone}.",
    "quoted-text-altered.same":
      "La conversation citée indique les mêmes comptes et numéros que les messages d'origine.",
    "sending-pattern-changed.changed":
      "{address} a envoyé ceci avec un autre logiciel, depuis un autre fuseau horaire ou par d'autres serveurs que ses {count} messages précédents.",
    "sending-pattern-changed.same": "Envoyé comme les {count} messages précédents de cet expéditeur.",
    "reply-without-conversation.alone":
      "« {subject} » a l'air d'une réponse, mais ne cite rien et n'appartient à aucune conversation.",
    "reply-without-conversation.conversation": "La réponse appartient à une conversation.",
    "sender-outside-thread.outside":
      "{address} n'a jamais participé à la conversation citée ; participant connu : {participant}.",
    "sender-outside-thread.inside": "L'expéditeur participait à la conversation citée.",
    "thread-headers-disagree.topic":
      "Des données de réponse masquées appartiennent à une autre conversation (« {topic} »), et non à « {subject} ».",
    "thread-headers-disagree.begun":
      "« {subject} » cite des messages antérieurs, mais ses données de réponse masquées disent qu'il a ouvert la conversation.",
    "thread-headers-disagree.later":
      "D'après ses données de réponse masquées, la conversation a commencé après l'envoi de ce message.",
    "thread-headers-disagree.itself":
      "{address} cite le message de quelqu'un d'autre, mais les données de réponse masquées répondent à l'un des siens.",
    "thread-headers-disagree.loop": "D'après ses données de réponse masquées, ce message répond à lui-même.",
    "thread-headers-disagree.agree": "Les données de réponse masquées correspondent au message.",
    "quote-forged.later": "Un message cité porte la date « {date} », postérieure au message qui le cite.",
    "quote-forged.order": "Le message cité, daté « {date} », est postérieur à la réponse qu'il a reçue.",
    "quote-forged.strangers":
      "Le message a l'air d'une réponse, mais ni l'expéditeur ni aucun destinataire ne participait au message cité de {address}.",
    "quote-forged.address": "Dans la conversation citée, {name} a deux adresses : {address} et {other}.",
    "quote-forged.plausible": "Les dates et les personnes de la conversation citée concordent.",
    "record-changed-recently.bank":
      "Les coordonnées bancaires enregistrées du fournisseur {supplier} ont été modifiées le {date}, au cours des {days} derniers jours : vérifiez qui a confirmé la modification.",
    "record-changed-recently.phone":
      "Le numéro de téléphone enregistré du fournisseur {supplier} a été modifié le {date}, au cours des {days} derniers jours : ne vous y fiez pas pour un rappel de vérification.",
    "record-changed-recently.settled": "La fiche n'a pas été modifiée récemment.",
    "record-unverified.never":
      "Les coordonnées bancaires enregistrées du fournisseur {supplier} n'ont jamais été vérifiées : vérifiez-les par téléphone.",
    "record-unverified.old":
      "Les coordonnées bancaires enregistrées du fournisseur {supplier} ont été vérifiées pour la dernière fois le {date}. C'est trop ancien : vérifiez-les à nouveau.",
    "record-unverified.verified":
      "Les coordonnées bancaires enregistrées du fournisseur {supplier} ont été vérifiées le {date}.",
    "supplier-inactive.inactive": "Le fournisseur {supplier} est marqué comme inactif.",
    "supplier-inactive.blocked": "Le fournisseur {supplier} est bloqué.",
    "supplier-inactive.active": "Le fournisseur est actif.",
    "supplier-unknown.unknown": "{address} demande un paiement, mais ne figure sur la fiche d'aucun fournisseur.",
    "supplier-unknown.payee":
      "Un collègue demande un paiement sur {account}, qui ne figure sur la fiche d'aucun fournisseur.",
    "supplier-unknown.newPayee": "Un collègue demande de payer quelqu'un qui n'a encore jamais été payé.",
    "supplier-unknown.known": "Le fournisseur est connu.",
  }),
  outcomes: { cannotTell: "Contrôle impossible : {reasons}.", notApplicable: "Ne concerne pas ce message." },
  reasons: {
    notProvided: "élément non fourni",
    notReadYet: "lecture en cours",
    unsupported: "type de fichier non pris en charge",
    encrypted: "contenu chiffré",
    damaged: "contenu endommagé",
    tooLarge: "taille trop grande",
    tooMany: "trop d'éléments",
    tooDeep: "trop de niveaux imbriqués",
    tookTooLong: "la lecture a pris trop de temps",
    empty: "contenu vide",
    unknownCharset: "jeu de caractères inconnu",
    languageUnknown: "dans une langue que Remit Guard ne lit pas",
    picturesNotRead: "les mots de ses images n'ont pas été lus",
    accountNotRead: "un compte dans une de ses images est illisible",
    codeNotRead: "un code dessiné dans son texte n'a pas été lu",
    notTrusted: "non marqué par vos propres serveurs",
    notConfigured: "aucun fichier fournisseurs n'est configuré",
    notReachable: "le fichier fournisseurs n'était pas accessible",
    recordsTimedOut: "le fichier fournisseurs n'a pas répondu à temps",
    notSignedIn: "connexion au fichier fournisseurs non ouverte",
    signInRefused: "connexion refusée par le service fournisseurs",
    noPermission: "accès au fichier fournisseurs non autorisé",
    serviceFault: "le fichier fournisseurs est momentanément indisponible",
    notOurService: "la réponse ne venait pas du service fournisseurs",
    severalFit: "plusieurs fournisseurs correspondent",
    readerMissing: "le modèle de lecture est introuvable",
    readerRefused: "le modèle de lecture n'a pas pu être chargé",
    readerAltered: "le modèle de lecture est endommagé",
    noWebAssembly: "le modèle de lecture ne fonctionne pas sur cet appareil",
    readerLeftOut: "le modèle de lecture est désactivé",
    internalError: "erreur dans Remit Guard",
  },
  missing: {
    dmarc: "le contrôle de l'expéditeur (DMARC) n'a pas été fourni",
    headers: "les en-têtes techniques n'ont pas été fournis",
    date: "la date du message n'a pas été fournie",
  },
  notHere: "non disponible dans Outlook sur cet appareil",
  gates: {
    destinationsUnreadable: "Un élément qui peut contenir des coordonnées bancaires n'a pas pu être lu",
    recordsNotReachable: "Le fichier fournisseurs n'était pas accessible",
    languageUnknown: "Remit Guard ne lit pas la langue de ce message",
    severalSuppliers: "Plusieurs fournisseurs correspondent à ce message",
    stillReading: "Des pièces jointes sont en cours de lecture",
    wordingNotRead: "Le sens du texte n'a pas pu être lu en entier",
  },
  recordsFaults: {
    notReachable: {
      gate: "Le fichier fournisseurs n'était pas accessible",
      step: "Contrôlez votre connexion réseau, puis vérifiez à nouveau le message.",
    },
    recordsTimedOut: {
      gate: "Le fichier fournisseurs n'a pas répondu à temps",
      step: "Vérifiez à nouveau le message dans une minute.",
    },
    notSignedIn: {
      gate: "Vous n'êtes pas connecté au fichier fournisseurs",
      step: "Connectez-vous, puis vérifiez à nouveau le message.",
    },
    signInRefused: {
      gate: "Le service fournisseurs n'a pas accepté votre connexion",
      step: "Vérifiez à nouveau le message. Si cela ne suffit pas, prévenez le service informatique.",
    },
    noPermission: {
      gate: "Vous n'avez pas accès au fichier fournisseurs",
      step: "Demandez à votre administrateur l'accès au fichier fournisseurs.",
    },
    serviceFault: {
      gate: "Le fichier fournisseurs est momentanément indisponible",
      step: "Vérifiez à nouveau le message dans quelques minutes. Si cela ne suffit pas, prévenez le service informatique.",
    },
    notOurService: {
      gate: "La réponse ne venait pas du service fournisseurs",
      step: "Prévenez le service informatique : l'adresse configurée pour le service fournisseurs mène ailleurs ou à une autre version.",
    },
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
    own: "votre propre domaine",
    platform: "plateforme de facturation",
    bank: "banque",
    thread: "domaine de la conversation citée",
  },
  steps: {
    callOnRecord:
      "Appelez le fournisseur {supplier} au {phone}, le numéro enregistré, et demandez-lui de vous relire les coordonnées bancaires. N'utilisez aucun numéro du message.",
    callAboutContact:
      "Appelez le fournisseur {supplier} au {phone}, le numéro enregistré, et demandez si ses coordonnées de contact ont vraiment changé. N'utilisez aucun numéro du message.",
    callNoNumber:
      "Appelez le fournisseur {supplier} à un numéro que vous connaissez par ailleurs : la fiche ne contient aucun numéro utilisable. N'utilisez aucun numéro du message.",
    callUnknown: "Cherchez vous-même le numéro du fournisseur, pas dans le message, et appelez avant de payer.",
    callColleague:
      "Appelez votre collègue au numéro de votre propre annuaire et demandez si ce message vient bien de lui ou d'elle. Ne répondez pas au message et n'utilisez aucun numéro qu'il contient.",
    doNotPay: "Ne payez pas et ne répondez pas.",
    mailboxCompromised:
      "Prévenez le service informatique : une personne extérieure cite une véritable conversation, une boîte aux lettres est donc peut-être compromise (révoquer les sessions, réinitialiser le mot de passe, chercher les règles de boîte de réception, contrôler les autorisations accordées et les méthodes de connexion).",
    tellIt:
      "Prévenez le service informatique : une personne extérieure cite une véritable conversation, une boîte aux lettres est donc peut-être compromise.",
    readMissingAgainst: "Ouvrez ce qui n'a pas pu être lu. Ne payez {supplier} que sur {accounts}.",
    readMissing: "Ouvrez ce qui n'a pas pu être lu et comparez vous-même le compte à la fiche.",
    compareYourself: "D'ici là, comparez vous-même le compte à la fiche avant de payer.",
    look: "Éclaircissez les points ci-dessus avant de payer.",
    askForOrder:
      "Y a-t-il une commande ? Interrogez la personne qui l'a passée et faites créer le fournisseur avant de payer.",
    notActive: "Ne payez pas. Adressez-vous à la personne qui gère le fichier fournisseurs.",
    noHurry:
      "Si personne n'est joignable pour l'instant, attendez le prochain jour ouvré : rien n'est à payer avant cet appel.",
    none: "Vous n'avez rien à faire.",
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
    card: "Données de carte demandées",
    mandate: "Prélèvement demandé",
  },
  parts: {
    message: "Le message",
    headers: "En-têtes techniques, qui montrent le véritable expéditeur",
    body: "Texte du message",
    subject: "Objet",
    from: "Expéditeur",
    sender: "Expéditeur",
    to: "Destinataires",
    cc: "Destinataires en copie",
    attachments: "Pièces jointes",
    destinations: "Comptes indiqués dans le message",
    wording: "Sens du texte",
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
    ocr: "{place}, lu dans une image",
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
    freeMail: "adresse gratuite que n'importe qui peut créer",
    colleague: "le nom d'un collègue avec une adresse externe",
    notOnRecord: "non enregistré",
    unconfirmed: "enregistré, mais non confirmé par votre serveur de messagerie",
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
    senderKnown: "L'expéditeur figure sur la fiche de {supplier}. Aucun compte n'a été comparé.",
    verified: "Coordonnées bancaires vérifiées le {date}.",
  },
  labels: {
    onRecord: "enregistré",
    claimed: "se présente comme",
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
