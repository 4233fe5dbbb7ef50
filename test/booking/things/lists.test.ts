import { describe, expect, test } from "bun:test";
import type { Language } from "../../../src/booking/words.ts";
import { wishesAfter } from "./wishes.ts";

type Case = [language: Language, isOffered: boolean, mails: string[], wishes: string, people: number];

describe("a line of a list that names a thing orders it, unless what leads to the list says otherwise (§3.10)", () => {
  test.each<Case>([
    [
      "en",
      true,
      ["A few additions:\n1. Lectern/Podium\n2. Flipchart\n3. Wireless Microphone x2\n\nThanks, Joan"],
      "Flipchart ~, Lectern/Podium ~, Wireless Microphone 2",
      25,
    ],
    [
      "en",
      true,
      ["Additional items\na) projector\nb) two lapel mics\nc) Lunch Package for everyone\nBest, T."],
      "Lapel Microphone 2, Lunch Package ~, Projector ~",
      25,
    ],
    [
      "en",
      false,
      [
        "Dear team\nI'd like to book:\n(1) Room B, 12 May 2026, 9:00-12:00\n(2) 22 persons\n(3) a projector\n(4) Coffee & Snacks Package\nKind regards\nM. Frost",
      ],
      "Coffee & Snacks Package ~, Projector 1",
      22,
    ],
    [
      "de",
      true,
      ["Nachtrag zur Offerte:\n- Rednerpult\n- Flipchart (2 Stück)\n- 1 Funkmikrofon\nGruss, H. Frei"],
      "Flipchart 2, Lectern/Podium ~, Wireless Microphone 1",
      25,
    ],
    [
      "de",
      true,
      ["Zusätzlich:\n1) ein Beamer\n2) Lunch Package\n3) drei Funkmikrofone\nMerci, Urs"],
      "Lunch Package ~, Projector 1, Wireless Microphone 3",
      25,
    ],
    [
      "fr",
      true,
      ["Compléments à prévoir :\n1. pupitre\n2. un paperboard\n3. Lunch Package\nMerci, Sylvie"],
      "Flipchart 1, Lectern/Podium ~, Lunch Package ~",
      25,
    ],
    [
      "fr",
      true,
      ["Il manque :\n• un micro sans fil\n• deux paperboards\n• la Photo Booth\nCordialement, J. Favre"],
      "Flipchart 2, Photo Booth ~, Wireless Microphone 1",
      25,
    ],
    [
      "fr",
      false,
      [
        "Bonjour,\nvoici notre demande :\n1) salle B, mardi 12.05.2026, 9h-12h\n2) 20 personnes\n3) un vidéoprojecteur\n4) deux micros sans fil\nMerci de m'envoyer l'offre.\nR. Blanc",
      ],
      "Projector 1, Wireless Microphone 2",
      20,
    ],
    [
      "it",
      true,
      ["Aggiunte:\n1. leggio\n2. Flipchart\n3. due microfoni senza fili\nGrazie, Lia"],
      "Flipchart ~, Lectern/Podium ~, Wireless Microphone 2",
      25,
    ],
    [
      "it",
      true,
      ["Da aggiungere:\na) un proiettore\nb) Lunch Package\nSaluti, D."],
      "Lunch Package ~, Projector 1",
      25,
    ],
    [
      "it",
      false,
      [
        "Buongiorno,\nrichiesta:\n- sala B, 12.05.2026, 9-12\n- 20 persone\n- un leggio\n- microfono senza fili\nCordiali saluti, R. Neri",
      ],
      "Lectern/Podium 1, Wireless Microphone ~",
      20,
    ],
    ["en", true, ["Two questions:\n1. Lectern - is there one?\n2. Is the flipchart free?\nThanks"], "", 25],
    ["de", true, ["Was wir selber mitbringen:\n1. Beamer\n2. Flipchart\nDanke"], "", 25],
    ["fr", true, ["Nous apportons nous-mêmes :\n1. le pupitre\n2. un paperboard\nMerci"], "", 25],
    ["it", true, ["Portiamo noi:\n1) il proiettore\n2) un microfono wireless\nGrazie"], "", 25],
    ["en", true, ["Please take out the following:\n1. Lectern\n2. Flipchart"], "", 25],
    ["en", true, ["Add a flipchart and a lectern please.", "Please remove:\n1. Lectern\n2. Flipchart"], "", 25],
    [
      "de",
      true,
      ["Bitte noch ein Rednerpult und einen Flipchart.", "Bitte streichen:\n- Rednerpult\n- Flipchart\nDanke"],
      "",
      25,
    ],
    ["en", true, ["Do you have any of these:\n- projector\n- flipchart\nThanks"], "", 25],
    ["de", true, ["Haben Sie folgendes:\n- Beamer\n- Flipchart\nDanke"], "", 25],
    ["it", true, ["Togliete per favore:\n1. Lunch Package\n2. Flipchart"], "", 25],
    [
      "fr",
      true,
      ["Ajoutez le Lunch Package et un paperboard.", "À enlever :\n- Lunch Package\n- paperboard\nMerci"],
      "",
      25,
    ],
    ["en", true, ["Our programme:\n- 9:00 coffee\n- 12:00 lunch\n- 13:00 workshop\nSee you then"], "", 25],
    ["de", true, ["Traktanden:\n1. Begrüssung\n2. Kasse\n3. Apéro\nGruss"], "", 25],
    ["fr", true, ["Ordre du jour :\n1) accueil\n2) projection du film\n3) apéritif\nSalutations"], "", 25],
    [
      "en",
      true,
      ["We would also like to have:\n- a projector\n- two flipcharts\nBest"],
      "Flipchart 2, Projector 1",
      25,
    ],
    [
      "de",
      true,
      ["Wir hätten gerne noch:\n- Rednerpult\n- Funkmikrofon\nGruss"],
      "Lectern/Podium ~, Wireless Microphone ~",
      25,
    ],
    [
      "it",
      true,
      ["Vorremmo avere:\n- un leggio\n- 6 bott. di Prosecco Service\nSaluti"],
      "Lectern/Podium 1, Prosecco Service 6",
      25,
    ],
    [
      "de",
      true,
      ["Ergänzung:\n1. Rednerpult\n2. Presenter Remote & Pointer\n\nBitte Offerte anpassen.\nU. Kälin"],
      "Lectern/Podium ~, Presenter Remote & Pointer ~",
      25,
    ],
    [
      "it",
      false,
      [
        "Spettabile Atelier,\nriservazione richiesta:\n1) sala A, domenica 12.04.2026, ore 11:00-16:00\n2) 25 persone\n3) Lunch Package\n4) un microfono wireless\nVi prego di inviarmi l'offerta.\nIvo Camponovo, cassiere",
      ],
      "Lunch Package ~, Wireless Microphone 1",
      25,
    ],
  ])("%s (%p): %p", (language, isOffered, mails, wishes, people) => {
    expect(wishesAfter(language, isOffered, mails)).toEqual({ wishes, people });
  });
});
