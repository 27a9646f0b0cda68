import type { OriginalsWords } from "./types";

/** French. */
export const fr: OriginalsWords = {
  locale: "fr",
  invite: "Déposez dans ce volet un message ou une facture antérieurs, ou choisissez un fichier (.eml, .msg ou .pdf).",
  choose: "Choisir un fichier",
  privacy: "Il est lu sur cet appareil et oublié dès que vous ouvrez un autre message.",
  caveat:
    "Un original ne vaut que ce que vaut sa source. Prenez-le dans votre boîte aux lettres ou votre comptabilité, pas chez l'expéditeur. Il peut ajouter des alertes, jamais en lever.",
  remove: "Retirer {name}",
  reading: "Lecture en cours.",
  comparing: "Comparaison en cours.",
  partial: "Une partie n'a pas pu être lue.",
  problems: {
    tooLarge: "Ce fichier dépasse 35 Mo.",
    tooMany: "Cinq originaux sont déjà comparés. Retirez-en un d'abord.",
    neither: "Ce n'est ni un message ni un PDF. Choisissez un fichier .eml, .msg ou .pdf.",
    unreadable: "Ce fichier n'a pas pu être lu.",
  },
  itself: "C'est le message ouvert lui-même : il n'y a rien à comparer.",
  altered: ["Le texte cité diffère de l'original du {date}.", "Le texte cité diffère de cet original."],
  agrees: [
    "Les comptes et numéros de téléphone du texte cité concordent avec l'original du {date}.",
    "Les comptes et numéros de téléphone du texte cité concordent avec cet original.",
  ],
  notQuoted: ["Le message ouvert ne cite pas le message du {date}.", "Le message ouvert ne cite pas ce message."],
  changed: ["Le compte diffère de celui du {date}.", "Le compte diffère du précédent."],
  same: [
    "Aucun compte ne diffère de ceux du {date}. Cela ne prouve rien.",
    "Aucun compte ne diffère des précédents. Cela ne prouve rien.",
  ],
  noAccount: "Aucun compte n'y a été trouvé.",
  notNamed: "Le message ouvert n'indique aucun compte à comparer.",
  inOriginal: "Dans le message antérieur",
  inDocument: "Sur la facture antérieure",
};
