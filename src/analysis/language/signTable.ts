import type { LanguageCode } from "./language";

/**
 * Letters in a row, ^ before a word and $ behind it: without one of them a text has nothing that the language's dictionary
 * could say anything about. Made from the dictionaries and the patterns by tools/data/signs.mjs, November 2026.
 */
export const signTable: Readonly<Partial<Record<LanguageCode, string>>> = {
  de: `^abge ^abme ^abon ^abwe ^abwi ^abzu ^aktu ^ande ^anpa ^anru ^antw ^anzu ^aufg ^aufl ^aufs ^ausl ^auss ^befi
    ^betr ^bitt ^blei ^dank ^daue ^dein ^dies ^disk ^eili ^eilt ^eine ^eing ^einz ^empf ^entf ^erfo ^erga ^erre
    ^ersa ^erse ^euer ^fakt ^fals ^flug ^fuer ^fur$ ^gaun ^gebe ^gefa ^gehe ^geku ^geld ^gesc ^gest ^gilt ^habe
    ^heut ^ich$ ^ihr$ ^ihre ^im$ ^inak ^inka ^inne ^irrt ^ist$ ^kann ^kapu ^kein ^koen ^konf ^konn ^korr ^kto$
    ^laeu ^lauf ^letz ^mahn ^mein ^mir$ ^moge ^mues ^muss ^neu$ ^neue ^nie$ ^niem ^noch ^nur$ ^sald ^schi ^schl
    ^seie ^sie$ ^sind ^sitz ^sofo ^soll ^sorg ^taet ^tate ^teil ^uber ^umge ^ungu ^uns$ ^unsr ^unte ^unzu ^urla
    ^verl ^verw ^von$ ^wach ^weic ^wir$ ^woll ^wuer ^wurd ^zahl ^zeit abegr aende agen$ ahlun altet andne anlag
    arbei arnen arnot arnun arung assen auen$ besta bishe chrei chrif chsel chste chte$ chten chtig chung cker$
    defek dert$ derte difiz dring eande eben$ echen egen$ ehen$ ehend ehent ehler ehmen eiste eisun eiten elegt
    ellen ellun epass erand erne$ erung esten eure$ euren eurer ezahl ffnen forde gleic glich hnung hren$ icht$
    ieren igen$ imine isch$ isier itte$ ives$ keit$ konto lasse lich$ llig$ lten$ nden$ ndere nnen$ nten$ nutzt
    reise rfen$ schen scht$ tige$ tiven tung$ tzen$ uche$ uchen ueber ufen$ umme$ unser vates weise
    weite`,
};
