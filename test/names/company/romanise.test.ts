import { nameTokens, romanised, soundKeys } from "../../../src/names";

const shareSound = (a: string, b: string): boolean => {
  const other = new Set(soundKeys(nameTokens(b)));
  return soundKeys(nameTokens(a)).some((key) => other.has(key));
};

test.each([
  ["Северсталь", "Severstal"],
  ["Северсталь", "Sewerstal"],
  ["Балтийский Берег", "Baltiysky Bereg"],
  ["Балтийский Берег", "Baltijskij Bereg"],
  ["Машиностроение", "Mashinostroenie"],
  ["Щукин", "Shchukin"],
  ["Хлебозавод Юг", "Khlebozavod Yug"],
  ["Търговия България", "Targovia Balgaria"],
  ["Дніпро Агро", "Dnipro Ahro"],
  ["Παπαδόπουλος", "Papadopoulos"],
  ["Ναυτιλιακή", "Navtiliaki"],
  ["Χριστοδούλου", "Christodoulou"],
  ["Χριστοδούλου", "Hristodoulou"],
  ["Εμπορική", "Emporiki"],
])("%s sounds like %s", (foreign, latin) => {
  expect(shareSound(foreign, latin)).toBe(true);
});

test.each([
  ["Северсталь", "Svarstal"],
  ["Камин", "Kaman"],
  ["Παπαδόπουλος", "Papanikolaou"],
])("%s doesn't sound like %s", (foreign, latin) => {
  expect(shareSound(foreign, latin)).toBe(false);
});

test("Latin words have no other letters, and mixed ones keep what is Latin", () => {
  expect(romanised(["nordwind"])).toEqual([]);
  expect(romanised(["северсталь", "logistics"])[0]).toEqual(["severstal", "logistics"]);
  expect(soundKeys(["ab"])).toEqual([]);
});
