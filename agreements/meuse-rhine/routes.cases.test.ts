// Which vehicle may cross where, when and how. Each row states what differs from its table's ordinary case.

import type { Facts } from '#core/law/facts.ts'
import { decides, type Owed, type Row, table, treatyIn } from '#test/cases.ts'

const { treaty } = treatyIn(import.meta.dirname)
const owed: Owed = {
  '4.1': 'announce-crossing 5',
  '4.2': 'announce-crossing 10',
  '4.6': 'announce-crossing 15, notify liaison 1',
  '4.9': 'announce-crossing 5',
  '4.10': 'notify liaison 1',
  '4.11': 'announce-crossing 15',
}

const ordinaryRoute: Facts = {
  from: 'nl',
  to: 'be',
  vehicle: 'ambulance',
  category: 'immediate',
  crossing: 'eijsden-vise-a2-a25',
  crossingState: 'open',
  localTime: '14:00',
  lightsAndSirens: false,
  nationalOrder: false,
  enRoute: false,
  announced: true,
}
const restricted: Facts = { crossingState: 'restricted' }
const ordered: Facts = { nationalOrder: true, crossingState: 'closed' }

const night: Facts = { vehicle: 'helicopter', localTime: '23:00' }
const onTheWay: Facts = { enRoute: true, crossingState: 'closed' }
const quiet: Facts = {
  from: 'de',
  to: 'nl',
  crossing: 'rimburg-uebach',
  lightsAndSirens: true,
  localTime: '23:30',
}

const routes = table('route', ordinaryRoute, [
  ['ambulance over an open crossing', {}, 'permitted', '4.1', '4.1'],
  ['with lights and sirens', { lightsAndSirens: true }, 'permitted', '4.1'],
  ['mobile intensive care unit', { vehicle: 'mobile-icu' }, 'permitted', '4.1'],
  ['physician vehicle', { vehicle: 'physician-vehicle' }, 'permitted', '4.1'],
  ['bus with lightly injured', { vehicle: 'bus', category: 'minor' }, 'permitted', '4.1'],
  ['private vehicle', { vehicle: 'private-vehicle' }, 'refused', ''],
  [
    'nobody knows the state of the crossing',
    { crossingState: undefined },
    'undetermined',
    '4.1 4.2',
  ],
  ['closed crossing', { crossingState: 'closed' }, 'refused', ''],
  ['restricted crossing, red', restricted, 'permitted', '4.2'],
  ['restricted crossing, urgent', { ...restricted, category: 'urgent' }, 'permitted', '4.2'],
  ['restricted crossing, delayed', { ...restricted, category: 'delayed' }, 'refused', ''],
  [
    'restricted crossing, mobile intensive care',
    { ...restricted, vehicle: 'mobile-icu' },
    'permitted',
    '4.2',
  ],
  [
    'restricted crossing, physician',
    { ...restricted, vehicle: 'physician-vehicle' },
    'permitted',
    '4.2',
  ],
  ['restricted crossing, bus', { ...restricted, vehicle: 'bus' }, 'refused', ''],
  ...['vaals-gemmenich', 'slenaken-teuven', 'mheer-voeren', 'rimburg-uebach'].flatMap(
    (crossing): Row[] => [
      [`bus over ${crossing}`, { crossing, vehicle: 'bus' }, 'refused', '4.3'],
      [`ambulance over ${crossing}`, { crossing }, 'permitted', '4.1'],
    ],
  ),
  [
    'intensive care over a lane',
    { crossing: 'vaals-gemmenich', vehicle: 'mobile-icu' },
    'refused',
    '4.3',
  ],
  [
    'urgent over a lane at ten',
    { crossing: 'slenaken-teuven', category: 'urgent', localTime: '22:00' },
    'refused',
    '4.4',
  ],
  [
    'urgent over a lane at a quarter to six',
    { crossing: 'mheer-voeren', category: 'urgent', localTime: '05:45' },
    'refused',
    '4.4',
  ],
  [
    'urgent over a lane at six',
    { crossing: 'mheer-voeren', category: 'urgent', localTime: '06:00' },
    'permitted',
    '4.1',
  ],
  [
    'red over a lane at night',
    { crossing: 'slenaken-teuven', localTime: '23:00' },
    'permitted',
    '4.1',
  ],
  [
    'urgent over a main road at night',
    { category: 'urgent', localTime: '23:00' },
    'permitted',
    '4.1',
  ],
  ['national order, delayed', { nationalOrder: true, category: 'delayed' }, 'refused', '4.5'],
  ['national order, red', { nationalOrder: true }, 'permitted', '4.1'],
  ['national order, urgent', { nationalOrder: true, category: 'urgent' }, 'permitted', '4.1'],
  [
    'national order not known',
    { nationalOrder: undefined, category: 'delayed' },
    'undetermined',
    '4.5 4.1',
  ],
  ['crossing closed by order, red', ordered, 'permitted', '4.6', '4.6'],
  [
    'crossing closed by order, intensive care',
    { ...ordered, vehicle: 'mobile-icu' },
    'permitted',
    '4.6',
  ],
  [
    'crossing closed by order, physician',
    { ...ordered, vehicle: 'physician-vehicle' },
    'refused',
    '',
  ],
  ['lights in Aachen for a red', { to: 'de', lightsAndSirens: true }, 'permitted', '4.1'],
  [
    'lights in Aachen for an urgent',
    { to: 'de', lightsAndSirens: true, category: 'urgent' },
    'permitted',
    '4.1',
  ],
  [
    'lights in Aachen before triage',
    { to: 'de', lightsAndSirens: true, category: 'untriaged' },
    'permitted',
    '4.1',
  ],
  [
    'lights in Aachen for a delayed',
    { to: 'de', lightsAndSirens: true, category: 'delayed' },
    'refused',
    '4.7',
  ],
  ['no lights in Aachen for a delayed', { to: 'de', category: 'delayed' }, 'permitted', '4.1'],
  [
    'lights in Liège for a delayed',
    { lightsAndSirens: true, category: 'delayed' },
    'permitted',
    '4.1',
  ],
  [
    'physician with lights in South Limburg',
    { from: 'de', to: 'nl', lightsAndSirens: true, vehicle: 'physician-vehicle' },
    'refused',
    '4.8',
  ],
  [
    'bus with lights in South Limburg',
    { from: 'de', to: 'nl', lightsAndSirens: true, vehicle: 'bus' },
    'refused',
    '4.8',
  ],
  [
    'physician without lights in South Limburg',
    { from: 'de', to: 'nl', vehicle: 'physician-vehicle' },
    'permitted',
    '4.1',
  ],
  [
    'ambulance with lights in South Limburg',
    { from: 'de', to: 'nl', lightsAndSirens: true },
    'permitted',
    '4.1',
  ],
  [
    'physician with lights in Liège',
    { lightsAndSirens: true, vehicle: 'physician-vehicle' },
    'permitted',
    '4.1',
  ],
  ['helicopter by day', { vehicle: 'helicopter' }, 'permitted', '4.9'],
  ['helicopter at night, red, announced', night, 'permitted', '4.11', '4.11'],
  ['helicopter at six', { ...night, localTime: '06:00' }, 'permitted', '4.9'],
  ['helicopter before ten', { ...night, localTime: '21:59' }, 'permitted', '4.9'],
  ['helicopter at night, urgent', { ...night, category: 'urgent' }, 'refused', ''],
  ['helicopter at night, unannounced', { ...night, announced: false }, 'refused', ''],
  [
    'ambulance at night over a closed crossing',
    { ...night, vehicle: 'ambulance', crossingState: 'closed' },
    'refused',
    '',
  ],
  ['on the way, over a closed crossing', onTheWay, 'permitted', '4.10', '4.10'],
  [
    'on the way, in a private vehicle',
    { ...onTheWay, vehicle: 'private-vehicle' },
    'permitted',
    '4.10',
  ],
  [
    'on the way under a national order, delayed',
    { ...onTheWay, nationalOrder: true, category: 'delayed', vehicle: 'bus' },
    'permitted',
    '4.10',
  ],
  ['sirens at Rimburg at night, into South Limburg', quiet, 'refused', '4.12'],
  ['sirens at Rimburg at ten', { ...quiet, localTime: '22:00' }, 'refused', '4.12'],
  ['sirens at Rimburg at six', { ...quiet, localTime: '06:00' }, 'permitted', '4.1'],
  [
    'sirens at Rimburg at night, into Aachen',
    { ...quiet, from: 'nl', to: 'de' },
    'permitted',
    '4.1',
  ],
  ['from Liège by way of Rimburg', { ...quiet, from: 'be' }, 'permitted', '4.1'],
  ['from Aachen to Liège by way of Rimburg', { ...quiet, to: 'be' }, 'permitted', '4.1'],
  ['no sirens at Rimburg at night', { ...quiet, lightsAndSirens: false }, 'permitted', '4.1'],
  [
    'sirens at night elsewhere',
    { ...quiet, crossing: 'haanrade-herzogenrath' },
    'permitted',
    '4.1',
  ],
  [
    'unknown vehicle by day',
    { vehicle: undefined, crossingState: 'closed' },
    'undetermined',
    '4.9',
  ],
])

decides(treaty, routes, owed)
