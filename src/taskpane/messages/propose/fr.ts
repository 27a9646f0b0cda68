import type { ProposeWords } from "./types";

/** For French readers. */
export const fr: ProposeWords = {
  locale: "fr",
  question: "Qu’est-ce qui est juste\u00a0?",
  accountIs: "Le compte {value}",
  addressIs: "L’adresse {value}",
  other: "Autre chose",
  otherText:
    "Copiez le résumé, et envoyez-le à la personne qui tient la liste des fournisseurs. Ne payez pas avant que ce soit clair.",
  what: "Pour {supplier}\u00a0: {value}",
  emails: "Seulement l’adresse {value}",
  domains: "Toute adresse de {value}",
  note: "Cela ne change rien avant que quelqu’un appelle un numéro enregistré et qu’une autre personne approuve.",
  reason: "D’où le savez-vous\u00a0?",
  reasonMissing: "Indiquez d’où vous le savez.",
  send: "Proposer",
  busy: "Envoi en cours",
  cancel: "Annuler",
  proposed: "Proposé. Cela attend un appel au fournisseur et une autre personne. Ne payez pas avant.",
  onRecord: "C’est enregistré entre-temps. Vérifiez à nouveau.",
  open: "Ouvrir {supplier} dans le registre",
  failed: {
    notSignedIn: "Vous n’êtes pas connecté aux fiches des fournisseurs. Connectez-vous, puis réessayez.",
    noPermission: "Vous ne pouvez pas le proposer. Demandez à votre administrateur.",
    notReachable: "Le service des fournisseurs est injoignable. Réessayez plus tard.",
    tooMany: "Trop de propositions sont déjà en attente. Faites-en d’abord trancher quelques-unes.",
    refused: "Le service des fournisseurs l’a refusé. Prévenez la personne qui tient la liste.",
  },
};
