import type { Phrases } from "./phrases";

/** French. */
export const fr: Phrases = {
  language: "fr",
  quoting: {
    reply: "RE",
    forward: "TR",
    from: "De",
    sent: "Envoyé",
    to: "À",
    cc: "Cc",
    subject: "Objet",
    original: "-----Message d'origine-----",
    wrote: ["Le {date} à {time}, {name} <{address}> a écrit :", "Le {date} à {time}, {name} a écrit :"],
    forwarded: ["---------- Forwarded message ---------", "Début du message transféré :"],
  },
  labels: {
    holder: ["Titulaire", "Bénéficiaire", "Titulaire du compte"],
    bank: ["Banque", "Domiciliation"],
    account: ["Numéro de compte", "N° de compte", "Compte"],
  },
  greeting: ["Bonjour {first},", "Bonjour,", "Madame, Monsieur,", "Bonjour {name},", "Chère Madame, cher Monsieur,"],
  closing: ["Cordialement,", "Bien cordialement,", "Bien à vous,", "Bonne journée,", "Salutations distinguées,"],
  small: [
    "J'espère que vous allez bien.",
    "Merci [pour votre retour rapide|de votre aide|pour votre patience].",
    "Désolé pour [la réponse tardive|le retard], nous sommes en plein inventaire.",
    "N'hésitez pas si vous avez des questions.",
    "Le bonjour à toute l'équipe.",
  ],
  invoice: {
    subject: [
      "Facture {invoice}",
      "Votre facture {invoice} - {company}",
      "{company} : facture n° {invoice}",
      "Facture {invoice} / commande {order}",
    ],
    text: [
      "Veuillez trouver ci-dessous notre facture {invoice} d'un montant de {amount}, relative à votre commande {order}.\nMerci de la régler avant le {due}.",
      "Pour les prestations de septembre, nous vous facturons {amount} (facture {invoice}).\nNous vous remercions de procéder au règlement pour le {due}.",
      "Facture n° {invoice}\nCommande n° {order}\nTotal : {amount}\nÀ payer au plus tard le {due}.",
      "La facture {invoice}, {amount}, arrive à échéance le {due}. Pourriez-vous la mettre au prochain règlement ?",
    ],
  },
  reminder: {
    subject: ["Relance facture {invoice}", "Facture {invoice} impayée", "Rappel : {invoice}"],
    text: [
      "Sauf erreur de notre part, la facture {invoice} de {amount}, échue le {due}, reste impayée. Merci de nous régler cette semaine.",
      "Je me permets de vous relancer pour la facture {invoice} ({amount}). Quand pouvons-nous compter sur le règlement ?",
      "Nous n'avons pas encore reçu le paiement de {amount} pour {invoice}. Si votre virement est déjà parti, ne tenez pas compte de ce rappel ; sinon merci de payer avant le {due}.",
    ],
  },
  order: {
    subject: ["Commande {order}", "Confirmation de commande {order}", "Question sur {order}"],
    text: [
      "Merci pour votre commande {order}. Nous pouvons expédier [jeudi|la semaine prochaine|à la fin du mois]. On envoie tout en une fois ?",
      "La commande {order} est enregistrée. Le modèle bleu est en rupture jusqu'au {date}, le gris vous irait-il ?",
      "Petite question sur {order} : voulez-vous les palettes gerbées ou non ?",
    ],
  },
  delivery: {
    subject: ["Livraison {tracking}", "Avis d'expédition {order}", "Votre livraison du {date}"],
    text: [
      "Votre marchandise est partie ce matin, envoi n° {tracking}. Le chauffeur passera le {date} dans la matinée.",
      "La livraison de {order} est décalée au {date}, le conteneur est resté bloqué au port.",
      "Le chauffeur a trouvé porte close. Nous repasserons le {date}, quelqu'un sera-t-il là dès 8 h ?",
    ],
  },
  meeting: {
    subject: ["Réunion du {date}", "Point la semaine prochaine", "Visite de chantier"],
    text: [
      "Le {date} à 10 h vous conviendrait-il ? Chez vous ou sur Teams, comme vous préférez.",
      "La visite est reportée au {date}. Pensez aux chaussures de sécurité.",
      "Ordre du jour du {date} : sécurité, volumes du quatrième trimestre, chariots, divers.",
    ],
  },
  lunch: {
    subject: ["On déjeune ?", "Samedi", "Ton écharpe"],
    text: [
      "Tu viens au nouveau thaï à midi et demi ? C'est pour moi, tu as payé la dernière fois.",
      "Ça tient toujours pour samedi ? Les enfants sont chez ma sœur, je suis libre à partir de trois heures.",
      "J'ai retrouvé ton écharpe dans la voiture, je te l'apporte demain.",
    ],
  },
  advice: {
    subject: ["Avis de virement {invoice}", "Avis de paiement", "Règlement effectué : {invoice}"],
    text: [
      "Nous vous avons viré ce jour {amount} en règlement de la facture {invoice}. Vous devriez recevoir les fonds sous deux jours ouvrés.",
      "Avis de paiement : facture {invoice}, {amount}, date de valeur {date}.",
      "Pour information, {amount} vous ont été versés le {date} pour {invoice}. Aucune action de votre part.",
    ],
  },
  receipt: {
    subject: ["Paiement bien reçu, merci", "Reçu pour {invoice}"],
    text: [
      "Nous avons bien reçu votre paiement de {amount} le {date} et vous en remercions. La facture {invoice} est soldée.",
      "Nous accusons réception de {amount} pour la facture {invoice}.",
    ],
  },
  news: {
    subject: [
      "La lettre d'octobre : facturer plus vite",
      "Réduire le coût de chaque facture",
      "Webinaire : la facture électronique",
    ],
    text: [
      "Dans ce numéro : cinq conseils pour être payé à l'heure, un guide de la facture électronique, et ce que change la vérification du bénéficiaire pour les équipes comptables.",
      "Inscrivez-vous à notre webinaire du {date} : comment la comptabilité fournisseurs évite les doubles paiements. Places limitées.",
      "Nouveau dans notre application : rapprochement bancaire en un clic, cartes virtuelles et validation des règlements. Plus d'informations sur notre site.",
    ],
  },
  warning: {
    subject: [
      "Attention à la fraude au virement",
      "Alerte : fausses factures en notre nom",
      "Information de sécurité à nos clients",
    ],
    text: [
      "Des courriels frauduleux circulent, selon lesquels nos coordonnées bancaires auraient changé. Nous ne vous communiquerons jamais de nouveau RIB par courriel. En cas de doute, ne payez pas et appelez-nous.",
      "Des escrocs se font passer pour des fournisseurs et demandent un paiement sur un nouveau compte. Rappelez toujours un numéro que vous connaissez avant de modifier des coordonnées bancaires.",
    ],
  },
  away: {
    subject: ["Réponse automatique : {subject}", "Absence du bureau : {subject}"],
    text: [
      "Je suis absent jusqu'au {date} et ne consulte pas mes messages. Pour toute facture urgente, adressez-vous à mes collègues.",
      "Merci de votre message. Je suis en congés, de retour le {date}. Votre message ne sera pas transféré.",
    ],
  },
  run: {
    subject: ["Campagne de règlement du {date}", "Virements de vendredi"],
    text: [
      "La campagne du {date} est prête : 34 factures, {amount} au total. Tu peux la valider avant 14 h ?",
      "J'ai retiré les deux factures en litige, le reste part le {date}. Tu veux bloquer autre chose ?",
    ],
  },
  numbers: {
    subject: ["Références de {order}", "Documents pour {tracking}"],
    text: [
      "Commande {order}, bon de livraison 8{order}, envoi {tracking}, notre n° de TVA {vat}. L'entrepôt est au {phone}.",
      "Conteneur MSKU 307 201-1, réservation {tracking}, déclaration 26FR{order}. Merci de rappeler {order}. TVA : {vat}.",
    ],
  },
  unchanged: [
    "Nos coordonnées bancaires n'ont pas changé.",
    "Notre RIB reste le même que sur toutes nos factures précédentes.",
    "Aucun changement de compte de notre côté ; merci de payer comme d'habitude.",
  ],
  payTo: [
    "Merci de virer [le montant|le solde|la somme due] sur le compte [ci-dessous|suivant] :",
    "[Nos coordonnées bancaires|Coordonnées pour le virement|Règlement par virement|RIB] :",
    "Nous vous prions d'effectuer le virement sur :",
    "Le règlement est à faire sur ce compte :",
    "Vous pouvez envoyer les fonds ici :",
  ],
  changed: [
    "Nous vous informons que nos coordonnées bancaires ont changé. [À compter de ce jour|Désormais], merci de régler [toutes nos factures|nos factures] sur :",
    "Nous avons changé de banque. Merci de mettre à jour notre fiche fournisseur avec le compte suivant :",
    "Veuillez noter notre nouveau RIB[, valable dès à présent|] :",
    "Merci de ne plus utiliser l'ancien compte. Les paiements sont à adresser à :",
    "Pourriez-vous remplacer, avant le prochain règlement, le compte que vous avez chez vous par celui-ci ?",
    "Notre compte actuel sera clôturé à la fin du mois ; voici celui qui le remplace :",
    "Pour cette facture uniquement, merci d'utiliser le compte de notre filiale au lieu du compte habituel :",
    "Nous sommes passés dans un autre établissement, il faut donc désormais virer ici :",
  ],
  later: [
    "Merci de [suspendre le paiement|bloquer les règlements] pour l'instant : nous changeons de banque et je vous enverrai le nouveau RIB [demain|sous peu|cet après-midi].",
    "Nos coordonnées bancaires vont changer prochainement. Les nouvelles vous parviendront [par un autre courriel|très vite].",
    "Avant de régler {invoice}, demandez-moi nos coordonnées à jour : l'ancien compte ne peut plus recevoir de fonds.",
    "Nous sommes en train de transférer nos comptes dans une autre banque, ne virez donc plus rien sur l'ancien. Confirmez-moi la réception et je vous transmets le nouveau RIB.",
    "Notre compte fait l'objet d'un contrôle et n'accepte pas de virement en ce moment. Puis-je vous indiquer un autre compte ?",
    "Que vous faut-il de notre part pour modifier le RIB enregistré chez vous ?",
  ],
  reason: [
    "Ceci est dû à [un contrôle fiscal|notre audit annuel|la fusion de nos banques].",
    "Notre banque applique désormais des frais que nous ne pouvons accepter.",
    "L'ancien compte est bloqué en raison d'un litige.",
    "La direction a décidé de regrouper nos comptes.",
  ],
  denial: [
    "Ceci n'est pas une arnaque : nos coordonnées bancaires n'ont pas changé, seule cette facture est à régler sur le compte ci-dessous :",
    "Je sais qu'il y a beaucoup de fraudes en ce moment ; soyez rassuré, notre direction a validé. Notre compte habituel reste en place, ce règlement-ci va sur :",
    "Rien ne change pour vous et notre RIB reste le même. Réglez simplement celle-ci sur notre compte de centralisation :",
    "Nous ne vous demanderions jamais de changer un RIB par courriel. Veillez seulement à ce que cette facture soit payée sur :",
  ],
  pressure: [
    "C'est très urgent, merci de faire le nécessaire aujourd'hui.",
    "Merci de garder cela entre nous.",
    "Je suis en réunion toute la journée et injoignable par téléphone, écrivez-moi plutôt.",
    "Sans paiement avant midi, nous devrons suspendre les livraisons.",
  ],
  confirmCall: [
    "Pour confirmer [le RIB|les coordonnées bancaires], appelez [directement|notre comptabilité|mon bureau] au {phone}.",
    "Si vous souhaitez vérifier le compte, composez le {phone} ; les anciens numéros ne répondent plus.",
    "Pour toute vérification de nos coordonnées bancaires, uniquement le {phone}.",
  ],
  phoneNew: [
    "Notre numéro de téléphone a changé. Merci de mettre à jour vos fichiers : {phone}.",
    "Veuillez noter notre nouveau numéro {phone} ; l'ancienne ligne est coupée.",
    "Nous avons un nouveau standard. La comptabilité n'est plus joignable qu'au {phone}, merci de modifier nos coordonnées dans votre système.",
  ],
  contactNew: [
    "Je quitte la comptabilité ; adressez désormais tout ce qui concerne les paiements à {name}, {email}.",
    "Merci de remplacer notre contact pour les factures et paiements par {name} ({email}).",
    "Votre nouvel interlocuteur pour les règlements est {name}. Merci de modifier notre fiche : {email}.",
  ],
  ledger: {
    subject: ["Factures ouvertes", "Balance âgée", "Relevé de compte"],
    text: [
      "Merci de m'envoyer la liste de toutes nos factures ouvertes avec leurs échéances.",
      "Pourriez-vous me transmettre la balance âgée de notre compte et me dire qui valide les paiements chez vous ?",
      "Pour notre audit, il nous faut un relevé de tout ce que vous nous devez et des dates de paiement prévues.",
    ],
  },
  refund: [
    "Vous avez payé deux fois. Merci de rembourser l'avoir de {amount} sur notre compte :",
    "Merci de nous rembourser le trop-perçu de {amount} sur le compte suivant :",
    "Avoir {invoice} : veuillez nous reverser {amount} sur :",
  ],
  debit: [
    "Merci de mettre en place le prélèvement pour nos factures, de signer le mandat SEPA et de noter notre compte :",
    "Nous passons tous nos clients au prélèvement. Merci d'autoriser les prélèvements au profit de ce compte :",
  ],
  factoring: [
    "Nous avons cédé nos créances à {factor}. Seul le paiement sur le compte suivant est libératoire :",
    "Nos factures ont été cédées à {factor}, à qui tous les règlements sont désormais dus :",
  ],
  portal: [
    "Notre facturation a migré vers un nouveau portail. Pour obtenir nos coordonnées bancaires à jour, inscrivez-vous sur {url}.",
    "Tous nos clients règlent désormais par notre portail de paiement. Inscrivez-vous sur {url} et confirmez-y vos données de paiement.",
  ],
  payLink: [
    "Vous pouvez régler la facture {invoice} en ligne ici : {url}",
    "Merci de payer {amount} avec notre lien de paiement sécurisé {url}",
  ],
  wallet: [
    "Merci d'envoyer l'équivalent de {amount} en bitcoins à {wallet}",
    "Nous n'acceptons plus que les cryptomonnaies. Notre portefeuille : {wallet}",
  ],
  alias: ["Envoyez simplement les {amount} par PayPal à {alias}.", "Merci de payer par PayPal à {alias}."],
  cheque: [
    "Merci d'établir le chèque de {amount} à l'ordre de {company} et de l'envoyer à notre nouvelle adresse : {address}.",
    "Cette fois, nous préférons un chèque. Envoyez-le à {address}.",
  ],
  gift: {
    subject: ["Petit service", "Tu es au bureau ?", "Besoin de ton aide"],
    text: [
      "J'ai besoin de [cinq|huit|dix] cartes cadeaux de 100 euros pour des clients. Tu peux les acheter ce matin et m'envoyer les codes ? Je te rembourse.",
      "Tu as une minute ? Achète quelques cartes cadeaux Apple, gratte-les et envoie-moi les photos des codes. Garde-le pour toi, c'est une surprise.",
    ],
  },
  payroll: {
    subject: ["Changement de compte pour mon salaire", "Mon nouveau RIB", "Question sur la paie"],
    text: [
      "J'ai changé de banque. Merci de verser mon salaire sur mon nouveau compte dès ce mois-ci :",
      "Est-il possible de modifier le compte de mon salaire avant la prochaine paie ? Voici le nouveau :",
      "Je souhaite changer le compte sur lequel mon salaire est viré :",
    ],
  },
  urgent: {
    subject: ["Virement urgent", "Confidentiel", "Virement aujourd'hui"],
    text: [
      "J'ai besoin d'un virement de {amount} aujourd'hui. C'est pour une acquisition dont personne ne doit encore parler. À envoyer à :",
      "Peux-tu faire partir un virement de {amount} pour moi tout de suite ? J'embarque et ne peux pas téléphoner. Les coordonnées :",
      "Merci de virer {amount} ce matin et de m'envoyer la confirmation. Bénéficiaire :",
    ],
  },
  passOn: [
    "Voir ci-dessous, tu peux [t'en occuper|modifier et payer] ?",
    "Ceci m'est arrivé au lieu de toi. Merci de payer.",
    "Tu peux traiter ça aujourd'hui ?",
  ],
  changeSubject: [
    "Changement de coordonnées bancaires",
    "Nouveau RIB",
    "Mise à jour de nos coordonnées",
    "Important : notre banque",
  ],
};
