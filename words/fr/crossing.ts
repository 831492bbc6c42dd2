import type { crossing as en } from '#words/en/crossing.ts'
import type { Shape } from '#words/shape.ts'

export const crossing: Shape<typeof en> = {
  nouns: {
    crossing: 'Point de passage',
  },
  rooms: {
    liaison: {
      crossings: 'Passages frontaliers',
      state: {
        open: 'ouvert',
        restricted: 'restreint',
        closed: 'fermé',
        unknown: 'inconnu',
      },
      usual: 'comme d’habitude ; personne n’a dit autre chose',
      unstated: 'personne n’a rien dit',
      hours: 'ouvert de {{from}} à {{until}}',
      always: 'jour et nuit',
      waitMinutes: '{{minutes}} min d’attente',
      noWait: 'aucune attente indiquée',
      heavy: 'véhicules lourds',
      noHeavy: 'pas de véhicules lourds',
      statedBy: 'indiqué par {{who}}',
      until: 'jusqu’à {{time}}',
      card: 'Fiche de travail',
      choose: 'Choisissez un passage.',
      chooseHelp: 'Son état, ce que l’accord y dit et le formulaire apparaissent ici.',
      rules: 'Ce que l’accord dit ici',
      rulesNone: 'Aucun article sur les routes ne parle de ce passage : l’accord n’y permet rien.',
      decides: 'décide maintenant',
      order: 'Ordre national {{instrument}} de {{authority}}, en {{territory}}, jusqu’à {{time}}',
      set: 'Indiquer l’état',
      setState: 'État',
      setWait: 'Attente, minutes',
      setUntil: 'Prévu jusqu’à',
      withOrder: 'Par ordre national',
      instrument: 'Acte',
      instrumentHelp: 'numéro et date de l’ordre',
      authority: 'Autorité',
      territory: 'Territoire',
      orderUntil: 'Fin de l’ordre',
      send: 'Informer les partenaires',
      sendHelp: 'Part aussitôt à tous les partenaires, au nom de votre côté.',
      sent: 'Indiqué.',
    },
  },
  events: {
    crossing_stated: 'État du passage annoncé',
    crossing_ended: 'L’ordre ou l’état du passage a pris fin',
  },
  errors: {
    impossible_value_territory: '{{value}} n’est d’aucun côté de ce passage.',
  },
}
