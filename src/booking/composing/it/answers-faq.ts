import { Money } from "../../../platform/money.ts";
import type { FaqTopic } from "../../answering/faq.ts";
import { list, NOTHING, type Said, say } from "../statement.ts";
import { feature } from "./answers-rooms.ts";
import { t } from "./words.ts";

const chf = (major: number): Said => t.money(Money.of(major * 100, "CHF"));

/** The built-in answers. Source: spec/http-api.md §12.3, spec/workflow.md §7.5. */
export const FAQ: Readonly<Record<FaqTopic, (rooms: readonly string[]) => Said>> = {
  parking: () =>
    say`Per i Suoi ospiti ci sono ${t.count(50)} posti nel nostro parcheggio sotterraneo e altri lungo la strada nelle vicinanze. Un buono costa ${chf(5)} per auto e vale per tutto l'evento.`,
  accessible_parking: () =>
    say`Sì, ci sono ${t.count(3)} posti larghi per persone con disabilità proprio accanto all'entrata principale, con un accesso senza gradini.`,
  vip_parking: () =>
    say`Sì, i posti più vicini all'entrata possono essere riservati. Ci dica quanti ne servono quando definiamo la prenotazione.`,
  diets: () =>
    say`Teniamo conto di pasti vegetariani, vegani e senza glutine, di allergie e di regole religiose. La preghiamo di indicarli alla prenotazione, in modo che la cucina possa organizzarsi.`,
  own_caterer: () =>
    say`Di regola è la nostra cucina a occuparsi del pasto; un servizio esterno è possibile in casi particolari. Il contributo per la cucina è di ${chf(500)}, e il servizio deve presentare un certificato di igiene alimentare.`,
  lead_time: () =>
    say`La preghiamo di prenotare almeno ${t.count(4)} settimane prima; per maggio, giugno, settembre, ottobre e dicembre sono meglio da ${t.count(6)} a ${t.count(8)} settimane. A volte funziona anche con poco anticipo; ce lo chieda.`,
  cancellation: () =>
    say`Se annulla più di ${t.count(30)} giorni prima dell'evento, tutto viene rimborsato tranne ${chf(200)}; da ${t.count(30)} a ${t.count(14)} giorni prima, la metà. Meno di ${t.count(14)} giorni prima nulla viene rimborsato, ma cerchiamo un'altra data. Per i grandi eventi consigliamo un'assicurazione.`,
  equipment_included: () =>
    say`${feature("wifi")} è a disposizione in ogni sala; che cos'altro comprende il prezzo dipende dalla sala: schermi, proiettori, microfoni e audio secondo il suo elenco. Registrazione, diffusione e illuminazione speciale si possono aggiungere a pagamento dove mancano.`,
  streaming: (rooms) => {
    const from = rooms.length === 0 ? NOTHING : say` da ${list(rooms.map(t.room), "e")}`;
    return say`Sì, il Suo evento può essere trasmesso in diretta${from}. Installiamo tutto noi, e su richiesta può essere presente una persona tecnica. Fino a ${t.count(500)} spettatori sono compresi.`;
  },
  accessibility: () =>
    say`Sì, la casa è accessibile in sedia a rotelle: rampe alle entrate, un ascensore per tutti i piani, servizi igienici accessibili a ogni piano e un leggio regolabile. Ci dica se Le serve altro.`,
  setup: () =>
    say`Può entrare ${t.count(1)} ora prima dell'inizio per allestire; è compreso. Un accesso anticipato, da ${t.count(2)} a ${t.count(4)} ore prima, costa ${chf(100)} ${t.unit("per_hour")}. Il nostro team può aiutare.`,
};
