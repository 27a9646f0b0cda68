import type { Marks } from "./language";

/** English. */
export const enMarks: Marks = {
  code: "en",
  negation: "before",
  stopWords: `the of and to is that for it as was with be by on not this have has had from or were which you your they their
    we our us i my me he she his her an at are will would can could should if been there what when who all any do does
    please thanks regards hello dear but so than then these those into about up out no yes its a in`,
  abbreviations: `no nos acct a/c mr mrs ms dr inc ltd co corp llc attn dept approx est fig ref tel ext e.g i.e eg ie etc vs st jr sr
    jan feb mar apr jun jul aug sep sept oct nov dec pty plc bros art sec para ave blvd p.o`,
};

/** German. */
export const deMarks: Marks = {
  code: "de",
  negation: "around",
  stopWords: `der die das und ist nicht wir sie ich ein eine einen einem einer zu den dem des mit von auf für im bei sich auch als es
    haben hat sind wird werden wurde bitte uns unser unsere unserer ihnen ihr ihre ihrer ihren dass daß oder aber noch nur nach über um aus
    zum zur bis durch wie wenn mir mich sehr geehrte damen herren grüßen freundlichen hallo danke kann können`,
  abbreviations: `z.b z b d.h d h u.a u a bzw ca evtl ggf inkl zzgl nr str tel dr hr fr kto blz rg rech re abs art usw etc vgl mio mrd tsd max min
    gez i.a i.v i.d.r o.g s.o s.u best bestell kd kdnr mwst st vers geb lt`,
};

/** All languages that are read. Their order numbers them. */
export const marks: readonly Marks[] = [enMarks, deMarks];
