import { describe, expect, test } from "bun:test";
import { reading } from "./mail.ts";

const contact = (mail: string) => reading(mail).contact;
const below = (...signature: string[]) => contact(["We need a room for 30 people.", "", ...signature].join("\n"));

describe("who signs and for whom, whichever stands first (§3.12)", () => {
  test.each([
    [["Kind regards,", "Olsen Advisory AG", "Mark Olsen"], "Mark Olsen", "Olsen Advisory AG"],
    [["Freundliche Grüsse", "Zbinden AG", "", "i.A. Regula Zbinden"], "Regula Zbinden", "Zbinden AG"],
    [
      ["Freundliche Grüsse", "", "Gemeinde Uetikon", "Abteilung Kultur", "Sonja Meier"],
      "Sonja Meier",
      "Gemeinde Uetikon",
    ],
    [["Sportliche Grüsse", "Kurt Leuthold", "Präsident Turnverein Wil"], "Kurt Leuthold", "Turnverein Wil"],
    [["Mit Sängergruss", "Rita Keller, Aktuarin Männerchor Aarau"], "Rita Keller", "Männerchor Aarau"],
    [["Cordialement", "Pour la Fiduciaire du Lac", "Sophie Delacrétaz"], "Sophie Delacrétaz", "Fiduciaire du Lac"],
    [["Salutations", "Ecole de musique de Nyon", "Luc Perret, doyen"], "Luc Perret", "Ecole de musique de Nyon"],
    [["Cordiali saluti,", "p. Edilpedra SA", "Chiara Pedrazzini"], "Chiara Pedrazzini", "Edilpedra SA"],
    [
      ["Cordiali saluti", "Chiara Pedrazzini", "Ufficio eventi", "Edilpedra Sagl"],
      "Chiara Pedrazzini",
      "Edilpedra Sagl",
    ],
    [["Thanks,", "Lena Hoff | Brightside Media GmbH"], "Lena Hoff", "Brightside Media GmbH"],
    [["Herzlich", "Regula Zbinden - Zbinden AG"], "Regula Zbinden", "Zbinden AG"],
    [
      ["Best", "Sally Brook", "Personal Assistant to Peter Stone, CEO", "Norwood Capital"],
      "Sally Brook",
      "Norwood Capital",
    ],
    [["Best regards", "Sally Brook for Peter Stone", "Stone & Co"], "Sally Brook", "Stone & Co"],
    [["Gruss", "Ueli Ammann", "Kommandant Feuerwehr Oberägeri"], "Ueli Ammann", "Feuerwehr Oberägeri"],
    [["Freundliche Grüsse", "", "Ammann Gartenbau", "Ueli Ammann"], "Ueli Ammann", "Ammann Gartenbau"],
    [["Cordiali saluti", "Per il Municipio di Stabio", "Luca Conti, segretario"], "Luca Conti", "Municipio di Stabio"],
    [["Kindest regards,", "", "*Georgina Pike*", "Pike Logistics Ltd"], "Georgina Pike", "Pike Logistics Ltd"],
  ])("%p", (signature, name, company) => expect(below(...signature)).toEqual({ name, company }));

  test.each([
    [["Cordialmente", "avv. Luca De Rossi"], "avv. Luca De Rossi"],
    [["Best,", "Mark Olsen (he/him)"], "Mark Olsen"],
    [["Beat von Arx, lic. iur."], "Beat von Arx"],
    [["Freundliche Grüsse", "Rita Keller", "Projektleiterin Marketing & Kommunikation"], "Rita Keller"],
    [["Bien cordialement,", "", "Luc Perret", "Chargé de projets", "Département de la formation"], "Luc Perret"],
  ])("a title, a role or a department is no firm: %p", (signature, name) =>
    expect(below(...signature)).toEqual({ name }),
  );

  test.each([
    "Best regards\nThe Events Team",
    "Freundliche Grüsse\nIhr Personaldienst",
    "Merci Frau Huber",
    "Merci Madame Dupont",
    "Thanks Mrs Keller",
  ])("%s is nobody's name", (signature) => expect(below(signature)).toEqual({}));
});

describe("a goodbye and a name in one line", () => {
  test.each([
    ["Room for 30 people on 20 May 2026? Cheers, Tom Fairley", "Tom Fairley"],
    ["Raum für 30 Personen am 20. Mai 2026. Liebe Grüsse aus Olten, Regula Zbinden", "Regula Zbinden"],
    ["Raum für 30 Personen am 20. Mai 2026.\n\nLG Regula Zbinden", "Regula Zbinden"],
    ["Salle pour 30 personnes le 20 mai 2026. Merci d'avance, Sophie Delacrétaz", "Sophie Delacrétaz"],
    ["Sala per 30 persone il 20 maggio 2026. Grazie mille e a presto, Chiara Pedrazzini", "Chiara Pedrazzini"],
  ])("%s", (mail, name) => expect(contact(mail)).toEqual({ name }));
  test("with the number to call", () =>
    expect(contact("Raum für 30 Personen am 20. Mai 2026. Gruss Kurt Leuthold, 079 555 33 22")).toEqual({
      name: "Kurt Leuthold",
      phone: "+41 79 555 33 22",
    }));
});

describe("what stands below a signature", () => {
  test.each([
    "This e-mail is confidential. If you are not the intended recipient, please delete it.",
    "Diese E-Mail kann vertrauliche Informationen enthalten. Bitte löschen Sie sie.",
    "Ce message est confidentiel et destiné exclusivement au destinataire mentionné.",
    "Questo messaggio è riservato ed è destinato esclusivamente al destinatario indicato.",
  ])("tells nothing, and the card above is no billing address: %s", (disclaimer) => {
    const mail = `Room for 30 people, please.\n\nKind regards\nSally Brook\n\nNorwood Capital\nTalstrasse 20\n8001 Zürich\n\n${disclaimer}`;
    const found = reading(mail);
    expect(found.contact).toMatchObject({ name: "Sally Brook", company: "Norwood Capital" });
    expect(found.billing).toEqual([]);
    expect(found.text).toBe("Room for 30 people, please.");
  });
  test.each([
    ["We'll be 28.\n\nBest\nAnna Frey\n\nPS: Please add a projector.", "PS: Please add a projector."],
    ["Wir sind 28.\n\nLG Anna Frey\n\nP.S. Bitte noch einen Beamer.", "P.S. Bitte noch einen Beamer."],
  ])("a postscript is read, and who signs above it: %s", (mail, added) => {
    expect(reading(mail).contact).toEqual({ name: "Anna Frey" });
    expect(reading(mail).text).toEndWith(added);
    expect(reading(mail).text).not.toContain("Anna");
  });
  test.each(["Sent from my iPhone", "Envoyé de mon iPhone", "Inviato da iPhone", "Von meinem iPhone gesendet"])(
    "%s hides no name",
    (note) => expect(below("Sally Brook", "", note)).toEqual({ name: "Sally Brook" }),
  );
  test("a fax is not the number to call", () =>
    expect(below("Freundliche Grüsse", "Rita Keller", "Fax 044 555 10 11", "Tel. 044 555 10 10").phone).toBe(
      "+41 44 555 10 10",
    ));
});

describe("a request that is passed on (§3.1)", () => {
  test.each([
    "Hi team, could you handle this? Thanks, Tim\n\n---------- Forwarded message ---------\nFrom: Rita Moss <rita@moss.example>\nDate: Mon, 12 Jan 2026 at 10:02\nSubject: Room\nTo: Tim\n\nWe need Room B for 30 people on 20 May 2026.",
    "FYI\n\nFrom: Rita Moss <rita@moss.example>\nSent: Monday, 12 January 2026 10:02\nTo: Tim\nSubject: Room\n\nWe need Room B for 30 people on 20 May 2026.",
    "Können Sie das bitte übernehmen?\n\nVon: Rita Moser <rita@moser.example>\nGesendet: Montag, 12. Januar 2026 10:02\nAn: Tim\nBetreff: Raum\n\nWir brauchen Raum B für 30 Personen am 20. Mai 2026.",
  ])("%s", (mail) => {
    const found = reading(mail);
    expect(found.people.map(({ value }) => value.count)).toEqual([30]);
    expect(found.days.map(({ value }) => value.day)).toEqual(["2026-05-20"]);
  });
  test("what was answered is none", () => {
    const found = reading(
      "We'll be 28 after all.\n\n-----Original Message-----\nFrom: Rita\nSent: 12 January 2026\n\nRoom D, 40 people, 27 May 2026",
    );
    expect(found.people.map(({ value }) => value.count)).toEqual([28]);
    expect(found.days).toEqual([]);
  });
});
