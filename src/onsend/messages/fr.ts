import type { Words } from "./types";

/** The words in French. */
export const fr: Words = {
  openHere:
    "Le dossier {case} est ouvert sur cette conversation. N’approuvez et ne payez rien avant confirmation par téléphone.",
  fraudHere: "Le dossier {case} de cette conversation a été clos pour fraude. N’approuvez rien, ne payez rien.",
  imitatesHere: "{address} imite {genuine}. N’y envoyez rien.",
  unchecked: "Remit Guard n’a pas pu vérifier ce message. Il est parti sans vérification.",
  button: "Ouvrir Remit Guard",
  approvesOpen:
    "Le dossier {case} est ouvert sur cette conversation : personne n’a encore confirmé par téléphone les coordonnées bancaires de {supplier}. Vous écrivez « {quote} ». N’approuvez et ne payez rien avant cet appel.",
  approvesFraud:
    "Cette conversation a été close pour fraude ({case}) : les coordonnées bancaires ne sont pas celles de {supplier}. Vous écrivez « {quote} ». N’approuvez et ne payez rien, et prévenez ceux qui l’ont déjà fait.",
  passesOnDisputed:
    "Votre message transmet le compte {account}. C’est l’objet du dossier {case} : personne n’a confirmé que ce compte est celui de {supplier}. Retirez-le, ou attendez le contre-appel.",
  passesOnUnknown:
    "Votre message transmet le compte {account}. Il n’est pas enregistré pour {supplier}, et le dossier {case} est ouvert. Retirez-le, ou attendez le contre-appel.",
  imitates:
    "{address} imite {genuine}. Ce que vous y envoyez est lu par quelqu’un d’autre. Retirez cette adresse et utilisez celle que vous connaissez.",
  leaves:
    "Cette conversation se tenait avec {genuine}, mais votre réponse part vers {address}. Écrivez à l’adresse que vous connaissez, ou appelez le numéro enregistré, avant de répondre.",
  again: "Pour l’envoyer quand même, cliquez de nouveau sur Envoyer.",
  supplier: "ce fournisseur",
  confirmedHere:
    "Le dossier {case} de cette conversation attend une deuxième personne. N’approuvez et ne payez rien avant sa validation.",
  coolOffHere: "Le dossier {case} de cette conversation est validé, mais rien ne peut être payé avant le {day}.",
  unasked:
    "Remit Guard n’a pas pu joindre le service fournisseurs. Il n’a pas vérifié si un dossier est ouvert sur cette conversation.",
  approvesConfirmed:
    "Le dossier {case} de cette conversation n’est pas encore validé : {supplier} a confirmé par téléphone, mais une deuxième personne doit le vérifier. Vous écrivez « {quote} ». N’approuvez et ne payez rien avant.",
  approvesCoolOff:
    "Le dossier {case} de cette conversation est validé, mais rien ne peut être payé avant le {day}. Vous écrivez « {quote} ». Attendez ce jour, ou précisez à partir de quand payer.",
  passesOnConfirmed:
    "Votre message transmet le compte {account}. Le dossier {case} porte sur ce compte, et aucune deuxième personne ne l’a encore validé. Retirez-le, ou attendez cette validation.",
  passesOnFraud:
    "Votre message transmet le compte {account}. Ce n’est pas un compte de {supplier} : le dossier {case} a été clos pour fraude. Retirez-le, et prévenez ceux qui l’ont déjà.",
  notOnRecord:
    "Votre message transmet le compte {account}. Il n’est pas enregistré pour {supplier}. Avant tout paiement sur ce compte, appelez au numéro enregistré.",
  ofAnother:
    "Votre message transmet le compte {account}. Il est enregistré pour quelqu’un d’autre, pas pour {supplier}. Avant tout paiement sur ce compte, appelez au numéro enregistré.",
  rejected:
    "Votre message transmet le compte {account}. Il a déjà été proposé pour {supplier}, et refusé. Retirez-le, et dites à ceux qui paient de ne pas l’utiliser.",
  changed:
    "Votre message transmet le compte {account}. Un message plus ancien, ci-dessous, indique {before}. Avant tout paiement, appelez le bénéficiaire à un numéro que vous connaissez.",
};
