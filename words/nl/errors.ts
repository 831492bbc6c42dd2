import type { errors as english } from '#words/en/errors.ts'
import type { Shape } from '#words/shape.ts'

/** Woorden voor elk „nee”: wat er gebeurde, wat veilig is, wat te doen. */
export const errors: Shape<typeof english> = {
  not_permitted:
    'De overeenkomst staat dit niet toe. Er is niets veranderd. Kies een andere weg of handel uit noodzaak.',
  not_permitted_prohibited:
    'De overeenkomst verbiedt dit. Er is niets veranderd. Kies een andere weg of handel uit noodzaak.',
  'not_permitted_nothing-permits':
    'Geen artikel staat dit toe. Er is niets veranderd. Kies een andere weg of handel uit noodzaak.',
  'not_permitted_cannot-evaluate':
    'Het artikel dat hier beslist is betwist en weigert dus. Kies een andere weg of handel uit noodzaak.',
  'not_permitted_no-agreement':
    'Er is geen overeenkomst met {{to}} van kracht. Kies een ziekenhuis in eigen land of handel uit noodzaak.',
  'not_permitted_not-asked':
    '{{to}} is nog niet gevraagd. Vraag het nu; kan de patiënt niet wachten, handel dan uit noodzaak.',
  'not_permitted_no-answer':
    '{{to}} heeft nog niet geantwoord. Niemand hoeft te wachten: handel uit noodzaak als het moet.',
  not_permitted_declined:
    '{{to}} heeft geweigerd. Kies een ander ziekenhuis of handel uit noodzaak.',
  not_permitted_dead:
    'Overleden is geen triagecategorie. Een arts bevestigt het overlijden, met tijd en plaats.',
  not_permitted_expectant:
    'Deze categorie mag pas na activering door een genoemde autoriteit. Kies een andere.',
  undetermined:
    'De overeenkomst kan niet beslissen: onbekend is {{lacks}}. Vul dat aan of handel uit noodzaak.',
  not_your_role: 'Dit hoort niet bij uw rol. Vraag iemand die het mag.',
  not_your_role_role: 'Uw rol doet dit niet. Vraag iemand die het mag.',
  'not_your_role_own-member':
    'Dit mag u alleen voor uw eigen kant. Vraag de kant die het in handen heeft.',
  'not_your_role_own-facility': 'Dit mag u alleen voor uw eigen ziekenhuis.',
  'not_your_role_own-vehicle': 'Dit mag u alleen voor de patiënt in uw eigen voertuig.',
  not_your_role_partner: 'Dit is niet met u gedeeld.',
  not_custodian:
    '{{custodian}} is verantwoordelijk voor deze patiënt en moet dit doen. Bel hen; noteer gerust wat u ziet.',
  stale:
    '{{member}} was sneller: er is intussen iets veranderd. Van u is niets geschreven. Kijk opnieuw en beslis.',
  unknown_thing:
    '{{what}} is hier niet bekend. Er is niets veranderd. Controleer het nummer of wacht tot het binnenkomt.',
  already_exists: '{{what}} bestaat al. Er is niets dubbel geschreven. Open wat er al is.',
  wrong_stage_unreadable:
    'Een aangehouden regel kan niet worden overgenomen: hij is onleesbaar of in naam van een ander gezegd. Laat hem weg en overleg met de partner.',
  wrong_stage: 'Dit kan nu niet. Er is niets veranderd.',
  wrong_stage_closed: 'Het dossier is gesloten. Waarnemingen kunnen nog worden toegevoegd.',
  wrong_stage_arrived: 'De patiënt is aangekomen. Draag over of kies een nieuwe bestemming.',
  'wrong_stage_on-the-way': 'De patiënt is al onderweg.',
  'wrong_stage_not-destined': 'Kies eerst een bestemming.',
  'wrong_stage_no-destination': 'Er is nog geen bestemming. Kies er eerst een.',
  'wrong_stage_other-destination': 'De patiënt heeft een andere bestemming. Wijzig die eerst.',
  wrong_stage_overridden:
    'Iemand koos anders, en dat blijft staan. Wijzig de bestemming met de hand.',
  'wrong_stage_no-request': 'Er staat geen verzoek open.',
  'wrong_stage_at-home': 'Dat is uw eigen kant: er hoeft niemand gevraagd te worden.',
  'wrong_stage_nothing-refused': 'Er staat niets in de weg: u kunt gewoon vertrekken.',
  'wrong_stage_no-review': 'Er staat geen toetsing open.',
  'wrong_stage_not-here':
    'De patiënt is niet onderweg en niet hier. Leg eerst vertrek of aankomst vast.',
  wrong_stage_held: 'De verantwoordelijkheid is geregeld. Er hoeft niets meer getekend te worden.',
  'wrong_stage_both-signed': 'Beide kanten hebben getekend.',
  'wrong_stage_nothing-to-dispute': 'Er is geen onbevestigde overdracht om te betwisten.',
  'wrong_stage_not-handed-over': 'De patiënt is nog niet overgedragen.',
  'wrong_stage_death-not-confirmed': 'Het overlijden is niet bevestigd. Een arts doet dat eerst.',
  wrong_stage_erased:
    'De persoonsgegevens van deze patiënt zijn gewist. Er kan niets bij en niets open.',
  'wrong_stage_other-agreement': 'Deze tekst hoort bij een ander verdrag. Er is niets veranderd.',
  wrong_stage_downgrade:
    'Deze tekst heeft geen hoger versienummer dan de tekst die hij wijzigt: een oudere tekst vervangt nooit een nieuwere. Geef een hoger nummer.',
  wrong_stage_superseded:
    'Deze tekst wijzigt een tekst die intussen is vervangen. Stel hem opnieuw op, op basis van de geldende tekst.',
  'wrong_stage_base-unknown':
    'De tekst die deze wijzigt is hier nog niet binnen. Wacht tot hij er is of vraag de andere kant hem te sturen.',
  'wrong_stage_base-open':
    'De tekst die deze wijzigt is nog niet overeengekomen. Spreek eerst die af, of wijzig de geldende tekst.',
  'wrong_stage_in-effect':
    'Deze tekst is al overeengekomen. Stel een wijziging op om hem te veranderen.',
  'wrong_stage_not-in-effect':
    'Er is nog geen tekst van kracht waaronder dit kan. Eerst moeten allen ondertekenen.',
  wrong_stage_proposed: 'Deze tekst is al voorgesteld. Lees hem en onderteken, of wijs hem af.',
  'wrong_stage_not-proposed':
    'Niemand heeft deze tekst nog ter ondertekening voorgesteld. Stel hem eerst voor.',
  'wrong_stage_not-needed': 'Dit is niet aan uw partij: haar woord wordt hier niet gevraagd.',
  'wrong_stage_already-signed':
    'Uw partij heeft dit al ondertekend. Er is niets dubbel geschreven.',
  'wrong_stage_not-signed':
    'Uw partij heeft deze tekst niet ondertekend; er is geen handtekening om terug te nemen.',
  'wrong_stage_signed-by-all':
    'Allen hebben ondertekend: een handtekening kan niet meer terug. Zeg op of stel een wijziging voor.',
  'wrong_stage_not-signed-by-all':
    'Nog niet allen hebben deze tekst ondertekend. Wacht op de andere handtekeningen.',
  'wrong_stage_taken-back':
    'Een partij wil haar handtekening onder deze tekst terug. Hij kan niet meer worden ondertekend; spreek een nieuwe tekst af.',
  wrong_stage_declined: 'Een partij heeft deze tekst definitief afgewezen. Spreek een nieuwe af.',
  'wrong_stage_rival-signed':
    'Uw partij heeft een andere wijziging ondertekend, {{version}}. Neem eerst die handtekening terug; zij is vrij zodra een andere partij die tekst heeft afgewezen.',
  'wrong_stage_withdrawal-revoked':
    '{{party}} heeft de opzegging ingetrokken en is nog partij. Deze tekst laat haar weg; haar handtekening is nodig.',
  'wrong_stage_no-ratification':
    'Deze tekst geldt zodra allen hebben ondertekend: bekrachtiging is niet nodig.',
  'wrong_stage_not-acceded': 'Uw partij is nog niet tot deze tekst toegetreden.',
  'wrong_stage_not-suspended': 'Deze opschorting is al opgeheven.',
  wrong_stage_withdrawing: 'Uw partij heeft al opgezegd. De opzegging blijft staan.',
  'wrong_stage_no-withdrawal': 'Er is geen opzegging om in te trekken.',
  wrong_stage_left: 'Uw partij heeft het verdrag verlaten. Lopende gevallen worden nog afgerond.',
  wrong_stage_settled: 'Uw partij heeft dit verschil al geregeld.',
  wrong_stage_crisis: 'Er gelden nu crisisbevoegdheden. Zij eindigen vanzelf.',
  'wrong_stage_no-crisis': 'Deze crisisbevoegdheden zijn voorbij of nooit begonnen.',
  'wrong_stage_crisis-no-limits':
    'Het verdrag stelt geen grenzen aan crisisbevoegdheden; ze kunnen dus niet worden uitgeroepen. De gewone regels gelden; noodzaak blijft mogelijk.',
  'wrong_stage_crisis-not-reviewed':
    'Uw vorige crisisbevoegdheden zijn nog niet beoordeeld. Laat ze eerst beoordelen.',
  'wrong_stage_crisis-pause':
    'Crisisbevoegdheden verlengen zich niet: na de vorige moeten {{days}} dagen verstrijken.',
  'wrong_stage_crisis-cap':
    'Alle {{days}} dagen crisisbevoegdheden in twaalf maanden zijn gebruikt. De gewone regels gelden; noodzaak blijft mogelijk.',
  'wrong_stage_crisis-too-long':
    'Het verdrag laat nu {{days}} dagen voor crisisbevoegdheden. Kies een eerder einde.',
  wrong_stage_reviewed: 'Deze crisisbevoegdheden zijn al beoordeeld.',
  'wrong_stage_order-ended': 'Dit bevel is al beëindigd.',
  wrong_stage_fulfilled: 'Aan deze verplichting is al voldaan; het bewijs staat er.',
  needs_second_person: 'Hier is een tweede persoon nodig.',
  needs_second_person_handover: 'U tekende voor de andere kant. Hier moet iemand anders tekenen.',
  needs_second_person_review:
    'U handelde zelf uit noodzaak. Iemand anders moet de toetsing sluiten.',
  'needs_second_person_not-proposed':
    'Niemand stelde voor dat dit één persoon is. Stel het voor; iemand anders bevestigt.',
  needs_second_person_waste: 'U heeft het vernietigd. Iemand anders moet dat bevestigen.',
  needs_second_person_crisis:
    'U hebt deze crisisbevoegdheden zelf uitgeroepen. Iemand anders moet ze beoordelen.',
  'needs_second_person_same-person': 'U stelde het zelf voor. Iemand anders moet bevestigen.',
  already_answered: 'Dit verzoek is al beantwoord. Het eerste antwoord geldt.',
  already_answered_answered: 'Dit verzoek is al beantwoord. Het eerste antwoord geldt.',
  already_answered_withdrawn: 'Dit verzoek is ingetrokken. Er hoeft niets beantwoord te worden.',
  already_answered_asked: 'Het is al gevraagd en nog niet beantwoord.',
  already_answered_comment: 'Uw kant heeft deze opmerking al beantwoord.',
  deadline_passed: 'De tijd hiervoor is verstreken.',
  content_differs:
    'Beide kanten tekenden iets anders. De zorg gaat door. Vergelijk en teken opnieuw.',
  impossible_value:
    '{{value}} kan niet voor {{field}}: tussen {{min}} en {{max}} {{unit}}. Niet bewaard; voer opnieuw in.',
  impossible_value_past: 'De tijd bij {{field}} is voorbij. Kies een latere.',
  'impossible_value_too-low': '{{value}} bij {{field}} is te laag: minstens {{min}}.',
  impossible_value_territory: '{{value}} ligt aan geen van beide kanten van deze overgang.',
  impossible_value_notice: 'Het verdrag vraagt {{days}} dagen opzegtermijn. Kies een latere dag.',
  impossible_value_order:
    'Een nationaal bevel eindigt vanzelf binnen {{days}} dagen. Kies een eerder einde; het kan opnieuw worden gegeven.',
  unknown_scheme:
    'Het label {{label}} van {{scheme}} is hier onbekend. Het blijft bewaard; de categorie blijft. Trieer opnieuw.',
  unknown_method: 'De triagemethode {{method}} is onbekend. Bekend: {{known}}.',
  method_not_signed:
    'De methode {{method}} is uit tot uw medisch directeur ervoor tekent. Gebruik een andere.',
  invalid_input:
    '{{field}} ontbreekt of is niet begrepen: {{message}}. Niet bewaard; voer opnieuw in.',
  'invalid_input_not-asked':
    'Er is nog een vraag nodig: {{next}}. Wat al is waargenomen kan bewaard worden.',
  invalid_input_contradiction: 'Twee waarnemingen spreken elkaar tegen. Kijk opnieuw: {{next}}.',
  too_large: 'Dit is te groot om aan te nemen. Niets is bewaard; stuur het in kleinere delen.',
  bad_signature:
    'De handtekening klopt niet: mogelijk een andere afzender. Er is niets mee gedaan. Meld het de liaison.',
  'bad_signature_unknown-key':
    'Het verdrag kent deze partij de sleutel waarmee is ondertekend niet toe. Er is niets mee gedaan. Controleer de sleutel en waarschuw de liaison.',
  'bad_signature_wrong-signature':
    'De handtekening past niet bij deze tekst, partij en tijd. Er is niets mee gedaan. Onderteken opnieuw.',
  bad_signature_moment:
    'Het tijdstip bij de handtekening ligt in de toekomst of te ver terug. Controleer de klok en onderteken opnieuw.',
  wrong_realm: 'Dit hoort bij een oefening, of niet bij deze. Er is niets veranderd.',
  unknown_partner: '{{partner}} is geen partij bij de overeenkomst. Er is niets aangenomen.',
  unsupported_version:
    'De andere kant spreekt een nieuwere versie. Het bericht wordt na de update gelezen.',
  reason_missing: 'Er is een reden nodig.',
  reason_missing_override:
    'U wijkt af van het plan: zeg waarom, zodat anderen het later begrijpen.',
  reason_missing_necessity: 'Zeg in enkele woorden waarom het niet kon wachten.',
  reason_missing_condition: 'Zeg onder welke voorwaarde u aanvaardt.',
  reason_missing_decline: 'Zeg waarom u weigert, zodat de andere kant verder kan zoeken.',
  not_signed_in:
    'U bent niet aangemeld. Wat u invoerde blijft op dit apparaat. Meld u aan en stuur opnieuw.',
  read_only:
    'Dit knooppunt loopt achter op zijn register en neemt niets aan. Lezen kan veilig. Bel de beheerder.',
}
