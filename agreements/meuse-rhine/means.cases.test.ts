// Stock, vehicles and money. Each row states what differs from its table's ordinary case.

import type { Facts } from '#core/law/facts.ts'
import { decides, type Owed, type Row, table, treatyIn } from '#test/cases.ts'

const { treaty } = treatyIn(import.meta.dirname)
const owed: Owed = {
  '12.1': 'respond from 30 escalates, replace-stock to 14, pay to',
  '12.2': 'respond from 10 accepted, pay fund',
  '12.3': 'respond to 1440 accepted',
  '12.4': 'notify auditor 24',
  '12.7': [
    'keep-stock tourniquets 500',
    'keep-stock burn-dressings 200',
    'keep-stock ventilators 20',
    'report-stock 30',
  ].join(', '),
  '13.1': 'respond from 10 escalates, return-vehicle 72, answer-for to, pay to',
  '13.2': 'respond from 10 accepted, return-vehicle 336, answer-for fund, pay fund',
  '13.3': 'respond from 5 escalates, return-vehicle 6, answer-for from',
  '13.5': 'insure to 5000000',
  '15.1': 'tariff 650 mission, tariff 3 kilometre, pay from',
  '15.2': 'cap-costs 100000 patient, pay from',
  '15.3': 'split nl=30/be=40/de=30, contribute population 250000 12',
  '15.4': 'share-risk 50000 nl=34/be=33/de=33',
  '15.5': 'release-contingency 2000000 48',
  '15.6': 'grant 100000 respond 90',
  '15.7': 'pay from',
}

const depot: Facts = {
  from: 'be',
  to: 'nl',
  item: 'tourniquets',
  movement: 'draw',
  stockSharePercent: 30,
  coverKept: true,
  crisisDeclared: false,
}
const crisis: Facts = { crisisDeclared: true }
const stocks = table('stock', depot, [
  ['a third', {}, 'permitted', '12.1', '12.1 12.7'],
  ['more than that', { stockSharePercent: 31 }, 'refused', ''],
  ['how much is not said', { stockSharePercent: undefined }, 'undetermined', '12.1'],
  ['the lender has too little left', { coverKept: false }, 'refused', '12.5'],
  ['nobody knows what is left', { coverKept: undefined }, 'undetermined', '12.5 12.1'],
  [
    'most of it in a crisis',
    { ...crisis, stockSharePercent: 60 },
    'permitted',
    '12.2',
    '12.2 12.7',
  ],
  ['even more in a crisis', { ...crisis, stockSharePercent: 61 }, 'refused', ''],
  ['a third in a crisis', crisis, 'permitted', '12.1 12.2'],
  ['in a crisis, too little left', { ...crisis, coverKept: false }, 'refused', '12.5'],
  ['giving', { movement: 'deposit', stockSharePercent: 90 }, 'permitted', '12.3', '12.3 12.7'],
  ['giving, little left', { movement: 'deposit', coverKept: false }, 'permitted', '12.3'],
  ['giving blood', { movement: 'deposit', item: 'blood-products' }, 'permitted', '12.3'],
  ['exchanging', { movement: 'exchange' }, 'permitted', '12.3'],
  ['exchanging blood', { movement: 'exchange', item: 'blood-products' }, 'refused', '12.6'],
  ['drawing blood', { item: 'blood-products' }, 'permitted', '12.1'],
  ['inspection', { movement: 'inspect' }, 'permitted', '12.4', '12.4 12.7'],
  ['inspection in a crisis', { ...crisis, movement: 'inspect' }, 'permitted', '12.4'],
])

const loan: Facts = {
  from: 'de',
  to: 'nl',
  vehicle: 'ambulance',
  loanHours: 72,
  coverKept: true,
  lightsAndSirens: false,
  crisisDeclared: false,
}
const air: Facts = { vehicle: 'helicopter', loanHours: 6 }
const fleet = table('fleet', loan, [
  ...(['ambulance', 'mobile-icu', 'physician-vehicle', 'bus'] as const).flatMap(
    (vehicle): Row[] => [
      [`${vehicle} for three days`, { vehicle }, 'permitted', '13.1', '13.1 13.5'],
      [`${vehicle} for two weeks`, { vehicle, loanHours: 336 }, 'refused', ''],
      [
        `${vehicle} for two weeks in a crisis`,
        { ...crisis, vehicle, loanHours: 336 },
        ...(['permitted', '13.2', '13.2 13.5'] as const),
      ],
    ],
  ),
  ['ambulance for longer', { loanHours: 73 }, 'refused', ''],
  ['ambulance for longer in a crisis', { ...crisis, loanHours: 337 }, 'refused', ''],
  ['private vehicle', { vehicle: 'private-vehicle' }, 'refused', ''],
  ['private vehicle in a crisis', { ...crisis, vehicle: 'private-vehicle' }, 'refused', ''],
  ['helicopter for six hours', air, 'permitted', '13.3', '13.3 13.5'],
  ['ambulance for six hours', { loanHours: 6 }, 'permitted', '13.1'],
  ['helicopter for seven', { ...air, loanHours: 7 }, 'refused', ''],
  ['the lender keeps too little', { coverKept: false }, 'refused', '13.4', '13.5'],
  ['nobody knows what the lender keeps', { coverKept: undefined }, 'undetermined', '13.4 13.1'],
  ['nobody knows, helicopter', { ...air, coverKept: undefined }, 'undetermined', '13.4 13.3'],
  ['from the relief society', { from: 'relief' }, 'permitted', '13.1'],
  ['... with sirens', { from: 'relief', lightsAndSirens: true }, 'refused', '13.6'],
  ['from Aachen with sirens', { lightsAndSirens: true }, 'permitted', '13.1'],
])

const bill: Facts = {
  from: 'nl',
  to: 'be',
  cost: 'transport',
  amountEur: 900,
  phase: 'emergency',
  targetReached: false,
  crisisDeclared: false,
  casualties: 1,
}
const home: Facts = { cost: 'repatriation', phase: 'rehabilitation' }
const money = table('funding', bill, [
  ['a journey', {}, 'permitted', '15.1', '15.1'],
  ['a dear journey', { amountEur: 5000 }, 'permitted', '15.1'],
  ['too dear a journey', { amountEur: 5001 }, 'refused', ''],
  ['price not known', { amountEur: undefined }, 'undetermined', '15.1'],
  ['treatment', { cost: 'treatment' }, 'permitted', '15.2', '15.2'],
  ['medicines', { cost: 'medicines' }, 'permitted', '15.2'],
  ['a common course', { cost: 'training' }, 'permitted', '15.3', '15.3'],
  ['the depot', { cost: 'stock' }, 'permitted', '15.3'],
  ['an exercise', { cost: 'exercise' }, 'permitted', '15.3'],
  [
    'short of fifty thousand',
    { cost: 'treatment', amountEur: 49_999 },
    'permitted',
    '15.2',
    '15.2',
  ],
  ['fifty thousand', { cost: 'treatment', amountEur: 50_000 }, 'permitted', '15.2', '15.2 15.4'],
  ['a crisis of twenty', { ...crisis, casualties: 20 }, 'permitted', '15.1', '15.1 15.5'],
  ['a crisis of nineteen', { ...crisis, casualties: 19 }, 'permitted', '15.1', '15.1'],
  ['twenty without a crisis', { casualties: 20 }, 'permitted', '15.1', '15.1'],
  ['target reached', { targetReached: true }, 'permitted', '15.1', '15.1 15.6'],
  ['bringing home', home, 'permitted', '15.7', '15.7'],
  ['recovery', { ...home, cost: 'rehabilitation' }, 'permitted', '15.7'],
  ['bringing home at once', { ...home, phase: 'emergency' }, 'refused', ''],
  ['transport to recovery, too dear', { phase: 'rehabilitation', amountEur: 6000 }, 'refused', ''],
  ['a bill to the relief society', { from: 'relief' }, 'refused', '15.8'],
])

decides(treaty, [...stocks, ...fleet, ...money], owed)
