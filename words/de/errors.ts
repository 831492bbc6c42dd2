import type { errors as english } from '#words/en/errors.ts'
import type { Shape } from '#words/shape.ts'

/** Worte für jedes „Nein“: was geschah, was sicher ist, was zu tun ist. */
export const errors: Shape<typeof english> = {
  not_permitted:
    'Das Abkommen erlaubt dies nicht. Nichts wurde geändert. Anderen Weg wählen oder im Notstand handeln.',
  not_permitted_prohibited:
    'Das Abkommen verbietet dies. Nichts wurde geändert. Anderen Weg wählen oder im Notstand handeln.',
  'not_permitted_nothing-permits':
    'Kein Artikel erlaubt dies. Nichts wurde geändert. Anderen Weg wählen oder im Notstand handeln.',
  'not_permitted_cannot-evaluate':
    'Der entscheidende Artikel ist strittig und verweigert daher. Anderen Weg wählen oder im Notstand handeln.',
  'not_permitted_no-agreement':
    'Mit {{to}} gilt kein Abkommen. Ein Krankenhaus im Inland wählen oder im Notstand handeln.',
  'not_permitted_not-asked':
    '{{to}} wurde noch nicht gefragt. Jetzt fragen; kann der Patient nicht warten, im Notstand handeln.',
  'not_permitted_no-answer':
    '{{to}} hat noch nicht geantwortet. Niemand muss warten: notfalls im Notstand handeln.',
  not_permitted_declined:
    '{{to}} hat abgelehnt. Ein anderes Krankenhaus wählen oder im Notstand handeln.',
  not_permitted_dead:
    'Tod ist keine Sichtungskategorie. Ein Arzt stellt ihn fest, mit Zeit und Ort.',
  not_permitted_expectant:
    'Diese Kategorie gilt erst, wenn eine benannte Stelle sie freigibt. Eine andere wählen.',
  undetermined:
    'Das Abkommen kann nicht entscheiden: unbekannt ist {{lacks}}. Ergänzen oder im Notstand handeln.',
  not_your_role: 'Das gehört nicht zu Ihrer Rolle. Fragen Sie jemanden, der es darf.',
  not_your_role_role: 'Ihre Rolle tut dies nicht. Fragen Sie jemanden, der es darf.',
  'not_your_role_own-member':
    'Das dürfen Sie nur für die eigene Seite. Fragen Sie die Seite, die zuständig ist.',
  'not_your_role_own-facility': 'Das dürfen Sie nur für das eigene Krankenhaus.',
  'not_your_role_own-vehicle': 'Das dürfen Sie nur für den Patienten im eigenen Fahrzeug.',
  not_your_role_partner: 'Das wurde nicht mit Ihnen geteilt.',
  not_custodian:
    '{{custodian}} ist für diesen Patienten verantwortlich und muss es tun. Dort anrufen; Beobachtungen gehen immer.',
  stale:
    '{{member}} war schneller: inzwischen hat sich etwas geändert. Von Ihnen wurde nichts geschrieben. Neu ansehen.',
  unknown_thing:
    '{{what}} ist hier nicht bekannt. Nichts wurde geändert. Nummer prüfen oder warten, bis es eintrifft.',
  already_exists:
    '{{what}} gibt es schon. Nichts wurde doppelt geschrieben. Das Vorhandene öffnen.',
  wrong_stage_unreadable:
    'Ein zurückgehaltener Eintrag kann nicht übernommen werden: er ist unlesbar oder im Namen eines anderen gesagt. Lassen Sie ihn weg und sprechen Sie mit dem Partner.',
  wrong_stage: 'Das geht an dieser Stelle nicht. Nichts wurde geändert.',
  wrong_stage_closed: 'Die Akte ist geschlossen. Beobachtungen können noch ergänzt werden.',
  wrong_stage_arrived: 'Der Patient ist angekommen. Übergeben oder ein neues Ziel wählen.',
  'wrong_stage_on-the-way': 'Der Patient ist schon unterwegs.',
  'wrong_stage_not-destined': 'Zuerst ein Ziel wählen.',
  'wrong_stage_no-destination': 'Es gibt noch kein Ziel. Zuerst eines wählen.',
  'wrong_stage_other-destination': 'Der Patient hat ein anderes Ziel. Zuerst das Ziel ändern.',
  wrong_stage_overridden:
    'Ein Mensch hat anders entschieden, und das bleibt. Das Ziel von Hand ändern.',
  'wrong_stage_no-request': 'Es gibt keine offene Anfrage.',
  'wrong_stage_at-home': 'Das ist die eigene Seite: Niemand muss gefragt werden.',
  'wrong_stage_nothing-refused': 'Nichts steht im Weg: Sie können normal abfahren.',
  'wrong_stage_no-review': 'Es gibt keine offene Überprüfung.',
  'wrong_stage_not-here':
    'Der Patient ist weder unterwegs noch hier. Zuerst Abfahrt oder Ankunft erfassen.',
  wrong_stage_held: 'Die Verantwortung ist geklärt. Es muss nichts mehr unterschrieben werden.',
  'wrong_stage_both-signed': 'Beide Seiten haben unterschrieben.',
  'wrong_stage_nothing-to-dispute': 'Es gibt keine unbestätigte Übergabe zu bestreiten.',
  'wrong_stage_not-handed-over': 'Der Patient ist noch nicht übergeben.',
  'wrong_stage_death-not-confirmed': 'Der Tod ist nicht festgestellt. Das tut zuerst ein Arzt.',
  wrong_stage_erased:
    'Die Personendaten dieses Patienten sind gelöscht. Es kommt nichts hinzu und nichts wird geöffnet.',
  'wrong_stage_other-agreement':
    'Dieser Text gehört zu einem anderen Abkommen. Nichts wurde geändert.',
  wrong_stage_downgrade:
    'Dieser Text hat keine höhere Versionsnummer als der, den er ändert: Ein älterer Text ersetzt nie einen neueren. Geben Sie eine höhere Nummer.',
  wrong_stage_superseded:
    'Dieser Text ändert einen, der inzwischen ersetzt wurde. Entwerfen Sie ihn neu auf Grundlage des geltenden Textes.',
  'wrong_stage_base-unknown':
    'Der Text, den dieser ändert, ist hier noch nicht eingetroffen. Warten Sie darauf oder bitten Sie die andere Seite, ihn zu senden.',
  'wrong_stage_base-open':
    'Der Text, den dieser ändert, ist noch nicht vereinbart. Vereinbaren Sie erst jenen, oder ändern Sie den geltenden Text.',
  'wrong_stage_in-effect':
    'Dieser Text ist bereits vereinbart. Entwerfen Sie eine Änderung, um ihn zu ändern.',
  'wrong_stage_not-in-effect':
    'Noch ist kein Text in Kraft, unter dem dies möglich wäre. Zuerst müssen alle unterzeichnen.',
  wrong_stage_proposed:
    'Dieser Text ist bereits vorgelegt. Lesen und unterzeichnen Sie ihn, oder lehnen Sie ihn ab.',
  'wrong_stage_not-proposed':
    'Niemand hat diesen Text bisher zur Unterzeichnung vorgelegt. Legen Sie ihn zuerst vor.',
  'wrong_stage_not-needed': 'Das ist nicht Sache Ihrer Partei: Ihr Wort wird hier nicht verlangt.',
  'wrong_stage_already-signed':
    'Ihre Partei hat dies bereits unterzeichnet. Nichts wurde doppelt eingetragen.',
  'wrong_stage_not-signed':
    'Ihre Partei hat diesen Text nicht unterzeichnet; es gibt keine Unterschrift zurückzunehmen.',
  'wrong_stage_signed-by-all':
    'Alle haben unterzeichnet: Eine Unterschrift lässt sich nicht mehr zurücknehmen. Kündigen Sie oder schlagen Sie eine Änderung vor.',
  'wrong_stage_not-signed-by-all':
    'Noch haben nicht alle diesen Text unterzeichnet. Warten Sie auf die anderen Unterschriften.',
  'wrong_stage_taken-back':
    'Eine Partei will ihre Unterschrift unter diesem Text zurück. Er kann nicht mehr unterzeichnet werden; vereinbaren Sie einen neuen.',
  wrong_stage_declined:
    'Eine Partei hat diesen Text endgültig abgelehnt. Vereinbaren Sie einen neuen.',
  'wrong_stage_rival-signed':
    'Ihre Partei hat eine andere Änderung unterzeichnet, {{version}}. Nehmen Sie erst diese Unterschrift zurück; sie ist frei, sobald eine andere Partei jenen Text abgelehnt hat.',
  'wrong_stage_withdrawal-revoked':
    '{{party}} hat die Kündigung zurückgenommen und ist weiter Partei. Dieser Text lässt sie weg; ihre Unterschrift ist nötig.',
  'wrong_stage_no-ratification':
    'Dieser Text gilt, sobald alle unterzeichnet haben: Eine Ratifikation ist nicht nötig.',
  'wrong_stage_not-acceded': 'Ihre Partei ist diesem Text noch nicht beigetreten.',
  'wrong_stage_not-suspended': 'Diese Aussetzung ist bereits aufgehoben.',
  wrong_stage_withdrawing: 'Ihre Partei hat bereits gekündigt. Die Kündigung gilt.',
  'wrong_stage_no-withdrawal': 'Es gibt keine Kündigung zurückzunehmen.',
  wrong_stage_left:
    'Ihre Partei hat das Abkommen verlassen. Laufende Fälle werden noch abgeschlossen.',
  wrong_stage_settled: 'Ihre Partei hat diese Abweichung bereits bereinigt.',
  wrong_stage_crisis: 'Zurzeit gelten Krisenbefugnisse. Sie enden von selbst.',
  'wrong_stage_no-crisis': 'Diese Krisenbefugnisse sind beendet oder haben nie begonnen.',
  'wrong_stage_crisis-no-limits':
    'Das Abkommen setzt Krisenbefugnissen keine Grenzen, also können keine erklärt werden. Es gelten die üblichen Regeln; der Notstand bleibt.',
  'wrong_stage_crisis-not-reviewed':
    'Ihre letzten Krisenbefugnisse sind noch nicht überprüft. Lassen Sie sie zuerst überprüfen.',
  'wrong_stage_crisis-pause':
    'Krisenbefugnisse verlängern sich nicht: Nach den letzten müssen {{days}} Tage vergehen.',
  'wrong_stage_crisis-cap':
    'Alle {{days}} Tage Krisenbefugnisse in zwölf Monaten sind verbraucht. Es gelten die üblichen Regeln; der Notstand bleibt.',
  'wrong_stage_crisis-too-long':
    'Das Abkommen lässt jetzt {{days}} Tage für Krisenbefugnisse. Wählen Sie ein früheres Ende.',
  wrong_stage_reviewed: 'Diese Krisenbefugnisse sind bereits überprüft.',
  'wrong_stage_order-ended': 'Diese Anordnung ist bereits beendet.',
  wrong_stage_fulfilled: 'Diese Verpflichtung ist bereits erfüllt; der Nachweis liegt vor.',
  needs_second_person: 'Hier braucht es eine zweite Person.',
  needs_second_person_handover:
    'Sie haben für die andere Seite unterschrieben. Hier muss jemand anders unterschreiben.',
  needs_second_person_review:
    'Sie haben selbst im Notstand gehandelt. Jemand anders muss die Überprüfung schließen.',
  'needs_second_person_not-proposed':
    'Niemand hat vorgeschlagen, dass dies eine Person ist. Vorschlagen; jemand anders bestätigt.',
  needs_second_person_waste: 'Sie haben es verworfen. Jemand anders muss das bezeugen.',
  needs_second_person_crisis:
    'Sie haben diese Krisenbefugnisse selbst erklärt. Eine andere Person muss sie überprüfen.',
  'needs_second_person_same-person': 'Der Vorschlag ist von Ihnen. Jemand anders muss bestätigen.',
  already_answered: 'Diese Anfrage ist schon beantwortet. Die erste Antwort gilt.',
  already_answered_answered: 'Diese Anfrage ist schon beantwortet. Die erste Antwort gilt.',
  already_answered_withdrawn:
    'Diese Anfrage wurde zurückgezogen. Es muss nichts beantwortet werden.',
  already_answered_asked: 'Es wurde schon gefragt; die Antwort steht noch aus.',
  already_answered_comment: 'Ihre Seite hat diese Anmerkung bereits beantwortet.',
  deadline_passed: 'Die Zeit dafür ist abgelaufen.',
  content_differs:
    'Beide Seiten haben Verschiedenes unterschrieben. Die Versorgung geht weiter. Vergleichen und neu unterschreiben.',
  impossible_value:
    '{{value}} ist für {{field}} nicht möglich: {{min}} bis {{max}} {{unit}}. Nichts gespeichert; neu eingeben.',
  impossible_value_past: 'Die Zeit bei {{field}} ist vorbei. Eine spätere wählen.',
  'impossible_value_too-low': '{{value}} bei {{field}} ist zu niedrig: mindestens {{min}}.',
  impossible_value_territory: '{{value}} liegt auf keiner Seite dieses Übergangs.',
  impossible_value_notice:
    'Das Abkommen verlangt {{days}} Tage Kündigungsfrist. Wählen Sie einen späteren Tag.',
  impossible_value_order:
    'Eine nationale Anordnung endet von selbst binnen {{days}} Tagen. Wählen Sie ein früheres Ende; sie kann erneut ergehen.',
  unknown_scheme:
    'Die Kennung {{label}} aus {{scheme}} ist hier unbekannt. Sie bleibt erhalten, die Kategorie auch. Neu sichten.',
  unknown_method: 'Die Sichtungsmethode {{method}} ist unbekannt. Bekannt: {{known}}.',
  method_not_signed:
    'Die Methode {{method}} ist aus, bis Ihre ärztliche Leitung dafür unterschreibt. Eine andere nehmen.',
  invalid_input:
    '{{field}} fehlt oder wurde nicht verstanden: {{message}}. Nichts gespeichert; neu eingeben.',
  'invalid_input_not-asked':
    'Es fehlt noch eine Frage: {{next}}. Was beobachtet wurde, kann gespeichert werden.',
  invalid_input_contradiction:
    'Zwei Beobachtungen widersprechen sich. Noch einmal hinsehen: {{next}}.',
  too_large: 'Das ist zu groß. Nichts wurde gespeichert; in kleineren Teilen senden.',
  bad_signature:
    'Die Signatur stimmt nicht: vielleicht ein anderer Absender. Nichts wurde ausgeführt. Liaison verständigen.',
  'bad_signature_unknown-key':
    'Das Abkommen gibt dieser Partei den Schlüssel nicht, mit dem unterzeichnet wurde. Es wurde nicht danach gehandelt. Prüfen Sie den Schlüssel und verständigen Sie die Verbindungsperson.',
  'bad_signature_wrong-signature':
    'Die Unterschrift passt nicht zu Text, Partei und Zeitpunkt. Es wurde nicht danach gehandelt. Unterzeichnen Sie neu.',
  bad_signature_moment:
    'Der Zeitpunkt der Unterschrift liegt in der Zukunft oder zu weit zurück. Prüfen Sie die Uhr und unterzeichnen Sie neu.',
  wrong_realm: 'Das gehört zu einer Übung oder nicht zu dieser. Nichts wurde geändert.',
  unknown_partner: '{{partner}} ist keine Partei des Abkommens. Nichts wurde angenommen.',
  unsupported_version:
    'Die andere Seite spricht eine neuere Version. Die Nachricht wird nach dem Update gelesen.',
  reason_missing: 'Ein Grund ist nötig.',
  reason_missing_override:
    'Sie weichen vom Plan ab: Sagen Sie warum, damit andere es später verstehen.',
  reason_missing_necessity: 'Sagen Sie in wenigen Worten, warum es nicht warten konnte.',
  reason_missing_condition: 'Sagen Sie, unter welcher Bedingung Sie annehmen.',
  reason_missing_decline:
    'Sagen Sie, warum Sie ablehnen, damit die andere Seite weitersuchen kann.',
  not_signed_in:
    'Sie sind nicht angemeldet. Ihre Eingaben bleiben auf diesem Gerät. Anmelden und noch einmal senden.',
  read_only:
    'Dieser Knoten ist hinter seinem Verzeichnis und nimmt nichts an. Lesen ist sicher. Betreiber anrufen.',
}
