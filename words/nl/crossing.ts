import type { crossing as en } from '#words/en/crossing.ts'
import type { Shape } from '#words/shape.ts'

export const crossing: Shape<typeof en> = {
  nouns: {
    crossing: 'Grensovergang',
  },
  rooms: {
    liaison: {
      crossings: 'Grensovergangen',
      state: {
        open: 'open',
        restricted: 'beperkt',
        closed: 'gesloten',
        unknown: 'onbekend',
      },
      usual: 'zoals gewoonlijk; niemand meldde iets anders',
      unstated: 'niemand heeft iets gemeld',
      hours: 'open van {{from}} tot {{until}}',
      always: 'dag en nacht',
      waitMinutes: '{{minutes}} min wachten',
      noWait: 'geen wachttijd gemeld',
      heavy: 'zware voertuigen',
      noHeavy: 'geen zware voertuigen',
      statedBy: 'gemeld door {{who}}',
      until: 'tot {{time}}',
      card: 'Werkkaart',
      choose: 'Kies een grensovergang.',
      chooseHelp: 'De toestand, wat het verdrag daar zegt en het formulier verschijnen hier.',
      rules: 'Wat het verdrag hier zegt',
      rulesNone: 'Geen routeartikel spreekt over deze overgang: het verdrag staat hier niets toe.',
      decides: 'beslist nu',
      order: 'Nationaal bevel {{instrument}} van {{authority}}, in {{territory}}, tot {{time}}',
      set: 'Toestand melden',
      setState: 'Toestand',
      setWait: 'Wachttijd, minuten',
      setUntil: 'Verwacht tot',
      withOrder: 'Door nationaal bevel',
      instrument: 'Besluit',
      instrumentHelp: 'nummer en datum van het bevel',
      authority: 'Autoriteit',
      territory: 'Grondgebied',
      orderUntil: 'Bevel eindigt',
      send: 'Aan de partners melden',
      sendHelp: 'Gaat meteen naar alle partners, onder de naam van uw kant.',
      sent: 'Gemeld.',
    },
  },
  events: {
    crossing_stated: 'Toestand van de overgang gemeld',
    crossing_ended: 'Bevel of toestand van de overgang is verlopen',
  },
  errors: {
    impossible_value_territory: '{{value}} ligt aan geen van beide kanten van deze overgang.',
  },
}
