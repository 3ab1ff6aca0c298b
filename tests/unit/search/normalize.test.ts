import { describe, expect, it } from "vitest";
import { normalize, splitWords } from "@/lib/search/normalize";

describe("normalize", () => {
  it.each([
    ["Latin without accents and capitals", "Méditel PERÚ", "meditel peru"],
    ["letters that have no accent to take away", "Łódź Œuvre Straße ısı", "lodz oeuvre strasse isi"],
    ["full width", "ＰＡＫＩＳＴＡＮ＊１１１＃", "pakistan*111#"],
    ["Russian ё as е", "Обещанный Платёж", "обещанныи платеж"],
    ["Arabic without vowel marks", "بَاكِسْتَان", "باكستان"],
    ["Arabic alef with and without hamza", "إسلام آباد أورنج ٱلرباط", "اسلام اباد اورنج الرباط"],
    ["Arabic ta marbuta as ha, and alef maqsura as ya", "تعبئة إلى", "تعبيه الي"],
    ["a stretched word", "المغـــرب", "المغرب"],
    ["Urdu letters as the Arabic ones", "پاکستان جیز", "پاكستان جيز"],
    ["Arabic digits", "*١١١#", "*111#"],
    ["Urdu digits", "*۲۲۲#", "*222#"],
    ["joiners and marks of direction, which nobody sees", "\u2067نیٹ\u200cورک\u2069", "نيٹورك"],
  ])("%s: %s", (_, text, expected) => expect(normalize(text)).toBe(expected));

  it("changes nothing when it is done twice", () => {
    for (const text of ["Ａé ё إٱىۃ ـ ١۲", "ﷲ ﺇﺳﻼﻡ", "ǅ ﬁ ß"]) expect(normalize(normalize(text))).toBe(normalize(text));
  });
});

describe("splitWords", () => {
  it.each([
    ["words of any script, without what stands between them", "l’eSIM, «сим-карта»!", ["l", "esim", "сим", "карта"]],
    ["Chinese as one run, beside Latin", "俄罗斯eSIM怎么充值？", ["俄罗斯", "esim", "怎么充值"]],
    ["the Arabic article and what grows together with it dropped", "المغرب بالمغرب للمغرب", ["مغرب", "مغرب", "مغرب"]],
    ["but not from a word that is hardly longer", "الو", ["الو"]],
    ["nothing of nothing", " *#—", []],
  ])("%s: %s", (_, text, words) => expect(splitWords(text)).toEqual(words));
});
