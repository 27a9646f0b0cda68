import type { Words } from "./words";

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
};
