import type { PaneWords } from "./types";

/** French. Before “:” and “;” and within « » stands a no-break space; names come after a noun, so that nothing elides. */
export const fr: PaneWords = {
  locale: "fr",
  starting: "Démarrage de Remit Guard",
  outside: {
    title: "Cette page s'ouvre dans Outlook",
    text: "Ouvrez un message dans Outlook et choisissez-y Remit Guard. Ici, rien n'est contrôlé.",
  },
  noOfficeJs: {
    title: "Aucun message n'est contrôlé",
    text: "Le composant qui relie cette page à Outlook (office.js) ne s'est pas chargé. Vérifiez votre connexion réseau et réessayez. Si le problème persiste, prévenez le service informatique.",
  },
  tooOld: {
    title: "Cette version d'Outlook est trop ancienne",
    text: "Aucun message n'est contrôlé. Ouvrez le message dans Outlook sur le web, ou demandez au service informatique une version plus récente (Mailbox 1.3 ou ultérieure).",
  },
  notSetUp: {
    title: "Remit Guard n'est pas configuré",
    text: "Aucun message n'est contrôlé. Prévenez le service informatique.",
    forAdministrator: "Pour l'administrateur",
  },
  nothing: {
    title: "Aucun message ouvert",
    text: "Ouvrez un message ; il sera contrôlé ici. S'il y en a déjà un d'ouvert, fermez le volet, puis rouvrez-le.",
  },
  reading: "Contrôle du message",
  deaf: "Outlook ne répond plus à ce volet : le message n'a pas pu être lu. Fermez le volet et rouvrez-le.",
  failed: {
    title: "Ce message n'a pas été contrôlé",
    text: "Cela ne dit rien du message. Relancez le contrôle. En cas de nouvel échec, comparez vous-même les coordonnées bancaires à la fiche avant de payer et prévenez le service informatique.",
    because: {
      notStarted: "Le contrôle n'a pas pu démarrer.",
      crashed: "Le contrôle s'est arrêté sur une erreur.",
      tookTooLong: "Le contrôle a pris trop de temps et a été arrêté.",
      aborted: "Le contrôle a été interrompu.",
      outlook: "Outlook n'a pas transmis le message.",
    },
  },
  signIn: {
    button: "Se connecter",
    again: "Réessayer",
    otherAccount: "Utiliser un autre compte",
    takeAccount: "Utiliser ce compte",
    busy: "Connexion en cours",
    forIt: "Pour le service informatique : {code}",
    because: {
      needed: "Connectez-vous pour que les messages soient comparés au fichier fournisseurs.",
      cancelled: "La connexion n'a pas abouti. Les messages ne sont pas comparés au fichier fournisseurs.",
      blocked:
        "Votre organisation n'autorise pas la connexion sur cet appareil. Ouvrez le message sur un autre ou adressez-vous au service informatique.",
      popupBlocked:
        "La fenêtre de connexion a été bloquée. Autorisez les fenêtres contextuelles pour Outlook, puis réessayez.",
      consent: "Un administrateur doit approuver Remit Guard avant toute connexion. Prévenez le service informatique.",
      noAccess: "Vous n'avez pas accès au fichier fournisseurs. Demandez-le à votre administrateur.",
      unavailable:
        "La connexion ne fonctionne pas dans cette version d'Outlook. Ouvrez le message dans Outlook sur un ordinateur.",
      network: "Le service de connexion n'a pas pu être joint. Vérifiez votre connexion réseau, puis réessayez.",
      wrongAccount:
        "Vous êtes connecté à Microsoft en tant que {account}. Cette boîte aux lettres appartient à {mailbox}.",
      failed: "La connexion a échoué. Réessayez ; si cela ne suffit pas, prévenez le service informatique.",
    },
  },
  about: "« {subject} »",
  from: "de : {from}",
  stillReading: "Résultat provisoire. Lecture en cours : {names}…",
  readingWording: "Résultat provisoire. Lecture du texte en cours…",
  readingFiles: "Lecture en cours : {names}…",
  onPage: "{name}, page {page} sur {pages}",
  finishedReading: "Lecture terminée",
  call: {
    title: "Appelez d'abord {supplier}",
    dial: "Appeler le",
    copy: "Copier le numéro",
    numberOnRecord: "C'est le numéro enregistré.",
    neverVerified: "Les coordonnées bancaires n'ont jamais été vérifiées.",
    letThemRead: "Demandez-lui de vous relire les coordonnées bancaires.",
    askAboutContact: "Demandez si ses coordonnées de contact ont vraiment changé.",
    notThatNumber: "N'utilisez aucun numéro du message.",
    noNumber: "La fiche ne contient aucun numéro utilisable. Prenez-en un que vous connaissez par ailleurs.",
  },
  compared: {
    onRecord: "Sur la fiche",
    claimed: "Se présente comme",
    inMessage: "Dans le message",
    both: "Sur la fiche et dans le message",
    noRecord: "Aucune fiche",
    notLookedUp: "Non consulté",
    morePlaces: "{place} et {count} de plus",
    addressInFull: "Adresse complète",
  },
  sections: {
    conversation: "Fil de discussion",
    reasons: "Autres points à noter",
    steps: "À faire",
    notChecked: "Non contrôlé",
    forIt: "Ce que le service informatique doit faire",
    details: "Détails",
  },
  folded: {
    moreReasons: "Autres raisons ({count})",
    moreCompared: "Comparé à la fiche ({count})",
    participants: "Participants ({count})",
    checks: "Tous les contrôles ({count})",
  },
  counts: {
    suspicious: "{count} avec anomalie",
    cannotTell: "{count} sans contrôle possible",
    clear: "{count} sans anomalie",
    notApplicable: "{count} sans objet",
  },
  outcomes: {
    suspicious: "Avec anomalie",
    cannotTell: "Contrôle impossible",
    clear: "Sans anomalie",
    notApplicable: "Sans objet",
  },
  propose: {
    account: "Proposer ce compte",
    wrong: "Cet avertissement est faux",
    notLoaded: "Ce formulaire n’a pas pu être chargé. Fermez le volet, puis rouvrez-le.",
  },
  originals: { title: "Comparer avec un original", drop: "Déposez l'original ici" },
  caseNotLoaded:
    "Il y a peut-être un dossier sur cette conversation, mais il n’a pas pu être affiché. Ne payez pas. Fermez le volet, puis rouvrez-le.",
  footer: {
    copy: "Copier le résumé",
    copied: "Copié",
    notCopied: "La copie est bloquée ici. Sélectionnez le texte et copiez-le vous-même :",
    checkAgain: "Recontrôler",
    appearance: { auto: "Apparence : automatique", light: "Apparence : claire", dark: "Apparence : sombre" },
  },
};
