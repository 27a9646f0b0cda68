/*
 * The HTML Standard, section 13.5, as entities 8.1.0 (BSD-2-Clause, Felix Böhm) carries it, November 2026.
 * Made by tools/data/references.mjs.
 */

/** References to the characters from U+00A0 to U+00FF, in that order. They are read without a semicolon too. */
export const latinReferences =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/** Others that are read without a semicolon: a name, and its code point in hexadecimal digits. */
export const looseReferences = "AMP 26 COPY a9 GT 3e LT 3c QUOT 22 REG ae amp 26 gt 3e lt 3c quot 22";

/** Others that are frequent in mail. */
export const frequentReferences =
  "apos 27 euro 20ac trade 2122 hellip 2026 ndash 2013 mdash 2014 lsquo 2018 rsquo 2019 ldquo 201c rdquo 201d sbquo 201a bdquo 201e lsaquo 2039 rsaquo 203a bull 2022 dagger 2020 Dagger 2021 permil 2030 tilde 2dc circ 2c6 oelig 153 OElig 152 scaron 161 Scaron 160 Yuml 178 fnof 192 ensp 2002 emsp 2003 thinsp 2009 zwnj 200c zwj 200d lrm 200e rlm 200f larr 2190 uarr 2191 rarr 2192 darr 2193 harr 2194 minus 2212 le 2264 ge 2265 ne 2260 asymp 2248 infin 221e radic 221a sum 2211 check 2713 star 2606 starf 2605 phone 260e hearts 2665 Tab 9 NewLine a ZeroWidthSpace 200b num 23 dollar 24 percnt 25 lpar 28 rpar 29 ast 2a plus 2b comma 2c period 2e sol 2f colon 3a semi 3b equals 3d quest 3f commat 40 excl 21 lsqb 5b rsqb 5d lbrack 5b rbrack 5d bsol 5c lowbar 5f grave 60 lcub 7b rcub 7d lbrace 7b rbrace 7d vert 7c verbar 7c";
