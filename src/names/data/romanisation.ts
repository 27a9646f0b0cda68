/** By hand, November 2026, after ICAO 9303 part 3 section 6.C and ELOT 743. Pairs parted by blanks; a letter alone is dropped. */
export const cyrillicLetters =
  "аa бb вv гg дd еe ёe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya " +
  "іi їi єe ґg ўu јj ђdj ћc љlj њnj џdz ѓg ќk ѕdz";
/** Where Bulgarians write otherwise. */
export const bulgarianLetters = "ъa щsht хh";
/** Where Ukrainians write otherwise. */
export const ukrainianLetters = "гh иy";
/** Pairs of letters first. */
export const greekLetters =
  "ουou αυav ευev γγng γκgk γξnx γχnch ντnt τσts τζtz αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo";
