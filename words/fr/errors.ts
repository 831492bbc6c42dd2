import type { errors as english } from '#words/en/errors.ts'
import type { Shape } from '#words/shape.ts'

/** Les mots de chaque « non » : ce qui s'est passé, ce qui est sûr, ce qu'il faut faire. */
export const errors: Shape<typeof english> = {
  not_permitted:
    'L’accord ne le permet pas. Rien n’a changé. Choisissez une autre voie ou agissez par nécessité.',
  not_permitted_prohibited:
    'L’accord l’interdit. Rien n’a changé. Choisissez une autre voie ou agissez par nécessité.',
  'not_permitted_nothing-permits':
    'Aucun article ne le permet. Rien n’a changé. Choisissez une autre voie ou agissez par nécessité.',
  'not_permitted_cannot-evaluate':
    'L’article qui décide est contesté et refuse donc. Choisissez une autre voie ou agissez par nécessité.',
  'not_permitted_no-agreement':
    'Aucun accord avec {{to}} n’est en vigueur. Choisissez un hôpital du pays ou agissez par nécessité.',
  'not_permitted_not-asked':
    '{{to}} n’a pas encore été consulté. Demandez ; si le patient ne peut attendre, agissez par nécessité.',
  'not_permitted_no-answer':
    '{{to}} n’a pas encore répondu. Personne ne doit attendre : au besoin, agissez par nécessité.',
  not_permitted_declined: '{{to}} a refusé. Choisissez un autre hôpital ou agissez par nécessité.',
  not_permitted_dead:
    'Le décès n’est pas une catégorie de triage. Un médecin le constate, avec l’heure et le lieu.',
  not_permitted_expectant:
    'Cette catégorie exige l’activation par une autorité nommée. Choisissez-en une autre.',
  undetermined:
    'L’accord ne peut décider : on ignore {{lacks}}. Complétez ou agissez par nécessité.',
  not_your_role: 'Ce n’est pas votre rôle. Demandez à qui en a le droit.',
  not_your_role_role: 'Votre rôle ne fait pas cela. Demandez à qui en a le droit.',
  'not_your_role_own-member':
    'Vous ne le pouvez que pour votre côté. Demandez au côté qui en a la charge.',
  'not_your_role_own-facility': 'Vous ne le pouvez que pour votre hôpital.',
  'not_your_role_own-vehicle': 'Vous ne le pouvez que pour le patient de votre véhicule.',
  not_your_role_partner: 'Cela n’a pas été partagé avec vous.',
  not_custodian:
    '{{custodian}} répond de ce patient et doit le faire. Appelez-les ; vous pouvez noter ce que vous voyez.',
  stale:
    '{{member}} a été plus rapide : quelque chose a changé. Rien de vous n’a été écrit. Regardez à nouveau et décidez.',
  unknown_thing:
    '{{what}} n’est pas connu ici. Rien n’a changé. Vérifiez le numéro ou attendez son arrivée.',
  already_exists: '{{what}} existe déjà. Rien n’a été écrit deux fois. Ouvrez celui qui existe.',
  wrong_stage_unreadable:
    'Une inscription retenue ne peut pas être reprise : elle est illisible ou faite au nom d’un autre. Laissez-la de côté et parlez-en au partenaire.',
  wrong_stage: 'Ce n’est pas possible à ce stade. Rien n’a changé.',
  wrong_stage_closed: 'Le dossier est clos. On peut encore ajouter des observations.',
  wrong_stage_arrived: 'Le patient est arrivé. Remettez-le ou choisissez une nouvelle destination.',
  'wrong_stage_on-the-way': 'Le patient est déjà en route.',
  'wrong_stage_not-destined': 'Choisissez d’abord une destination.',
  'wrong_stage_no-destination': 'Il n’y a pas encore de destination. Choisissez-en une.',
  'wrong_stage_other-destination': 'Le patient a une autre destination. Changez-la d’abord.',
  wrong_stage_overridden:
    'Une personne a choisi autrement, et cela reste. Changez la destination à la main.',
  'wrong_stage_no-request': 'Aucune demande n’est ouverte.',
  'wrong_stage_at-home': 'C’est votre propre côté : il n’y a personne à consulter.',
  'wrong_stage_nothing-refused': 'Rien ne s’y oppose : vous pouvez partir normalement.',
  'wrong_stage_no-review': 'Aucun examen n’est ouvert.',
  'wrong_stage_not-here':
    'Le patient n’est ni en route ni ici. Notez d’abord le départ ou l’arrivée.',
  wrong_stage_held: 'La responsabilité est établie. Plus rien à signer.',
  'wrong_stage_both-signed': 'Les deux côtés ont signé.',
  'wrong_stage_nothing-to-dispute': 'Aucune remise non confirmée à contester.',
  'wrong_stage_not-handed-over': 'Le patient n’a pas encore été remis.',
  'wrong_stage_death-not-confirmed': 'Le décès n’est pas constaté. Un médecin le fait d’abord.',
  wrong_stage_erased:
    'Les données personnelles de ce patient sont effacées. On ne peut ni en ajouter ni en ouvrir.',
  'wrong_stage_other-agreement': 'Ce texte relève d’un autre accord. Rien n’a été modifié.',
  wrong_stage_downgrade:
    'Ce texte ne porte pas un numéro de version supérieur à celui qu’il modifie : un texte ancien n’en remplace jamais un plus récent. Donnez-lui un numéro supérieur.',
  wrong_stage_superseded:
    'Ce texte en modifie un qui a été remplacé depuis. Rédigez-le à nouveau à partir du texte en vigueur.',
  'wrong_stage_base-unknown':
    'Le texte que celui-ci modifie n’est pas encore arrivé ici. Attendez-le ou demandez à l’autre partie de l’envoyer.',
  'wrong_stage_base-open':
    'Le texte que celui-ci modifie n’est pas encore convenu. Convenez d’abord de celui-là, ou modifiez le texte en vigueur.',
  'wrong_stage_in-effect': 'Ce texte a déjà été convenu. Rédigez un amendement pour le modifier.',
  'wrong_stage_not-in-effect':
    'Aucun texte n’est encore en vigueur qui le permette. Tous doivent d’abord signer.',
  wrong_stage_proposed: 'Ce texte a déjà été proposé. Lisez-le et signez, ou refusez.',
  'wrong_stage_not-proposed':
    'Personne n’a encore proposé ce texte à la signature. Proposez-le d’abord.',
  'wrong_stage_not-needed': 'Cela ne revient pas à votre partie : sa parole n’est pas requise ici.',
  'wrong_stage_already-signed': 'Votre partie l’a déjà signé. Rien n’a été inscrit deux fois.',
  'wrong_stage_not-signed':
    'Votre partie n’a pas signé ce texte ; il n’y a pas de signature à retirer.',
  'wrong_stage_signed-by-all':
    'Tous ont signé : une signature ne peut plus être retirée. Notifiez un retrait ou proposez un amendement.',
  'wrong_stage_not-signed-by-all':
    'Tous n’ont pas encore signé ce texte. Attendez les autres signatures.',
  'wrong_stage_taken-back':
    'Une partie veut reprendre sa signature de ce texte. Il ne peut plus être signé ; convenez d’un nouveau texte.',
  wrong_stage_declined: 'Une partie a définitivement refusé ce texte. Convenez d’un nouveau.',
  'wrong_stage_rival-signed':
    'Votre partie a signé un autre amendement, {{version}}. Retirez d’abord cette signature ; elle est libre dès qu’une autre partie a refusé ce texte.',
  'wrong_stage_withdrawal-revoked':
    '{{party}} a révoqué son retrait et reste partie. Ce texte l’écarte ; sa signature est nécessaire.',
  'wrong_stage_no-ratification':
    'Ce texte est en vigueur dès que tous l’ont signé : aucune ratification n’est requise.',
  'wrong_stage_not-acceded': 'Votre partie n’a pas encore adhéré à ce texte.',
  'wrong_stage_not-suspended': 'Cette suspension a déjà été levée.',
  wrong_stage_withdrawing: 'Votre partie a déjà notifié son retrait. La notification demeure.',
  'wrong_stage_no-withdrawal': 'Il n’y a pas de retrait à révoquer.',
  wrong_stage_left: 'Votre partie a quitté l’accord. Les cas en cours sont encore menés à terme.',
  wrong_stage_settled: 'Votre partie a déjà réglé cette divergence.',
  wrong_stage_crisis: 'Des pouvoirs de crise sont en cours. Ils prennent fin d’eux-mêmes.',
  'wrong_stage_no-crisis': 'Ces pouvoirs de crise ont pris fin ou n’ont jamais commencé.',
  'wrong_stage_crisis-no-limits':
    'L’accord ne fixe pas de limites aux pouvoirs de crise : aucun ne peut être déclaré. Les règles ordinaires demeurent, la nécessité aussi.',
  'wrong_stage_crisis-not-reviewed':
    'Vos derniers pouvoirs de crise n’ont pas encore été examinés. Faites-les examiner d’abord.',
  'wrong_stage_crisis-pause':
    'Les pouvoirs de crise ne se renouvellent pas : {{days}} jours doivent s’écouler après les derniers.',
  'wrong_stage_crisis-cap':
    'Les {{days}} jours de pouvoirs de crise sur douze mois sont épuisés. Les règles ordinaires demeurent, la nécessité aussi.',
  'wrong_stage_crisis-too-long':
    'L’accord laisse à présent {{days}} jours de pouvoirs de crise. Choisissez une fin plus proche.',
  wrong_stage_reviewed: 'Ces pouvoirs de crise ont déjà été examinés.',
  'wrong_stage_order-ended': 'Cet ordre a déjà pris fin.',
  wrong_stage_fulfilled: 'Cette obligation est déjà remplie ; la preuve est consignée.',
  needs_second_person: 'Il faut une deuxième personne.',
  needs_second_person_handover:
    'Vous avez signé pour l’autre côté. Une autre personne doit signer ici.',
  needs_second_person_review:
    'Vous avez vous-même agi par nécessité. Une autre personne doit clore l’examen.',
  'needs_second_person_not-proposed':
    'Personne n’a proposé que ce soit la même personne. Proposez ; une autre personne confirme.',
  needs_second_person_waste: 'Vous l’avez détruit. Une autre personne doit en être témoin.',
  needs_second_person_crisis:
    'Vous avez vous-même déclaré ces pouvoirs de crise. Une autre personne doit les examiner.',
  'needs_second_person_same-person': 'Vous l’avez proposé. Une autre personne doit confirmer.',
  already_answered: 'Cette demande a déjà une réponse. La première vaut.',
  already_answered_answered: 'Cette demande a déjà une réponse. La première vaut.',
  already_answered_withdrawn: 'Cette demande a été retirée. Il n’y a rien à répondre.',
  already_answered_asked: 'La demande est déjà faite et attend sa réponse.',
  already_answered_comment: 'Votre partie a déjà répondu à ce commentaire.',
  deadline_passed: 'Le délai est passé.',
  content_differs:
    'Les deux côtés ont signé des contenus différents. Les soins continuent. Comparez et signez à nouveau.',
  impossible_value:
    '{{value}} est impossible pour {{field}} : de {{min}} à {{max}} {{unit}}. Rien d’enregistré ; ressaisissez.',
  impossible_value_past:
    'L’heure donnée pour {{field}} est passée. Choisissez-en une plus tardive.',
  'impossible_value_too-low': '{{value}} pour {{field}} est trop bas : au moins {{min}}.',
  impossible_value_territory: '{{value}} n’est d’aucun côté de ce passage.',
  impossible_value_notice:
    'L’accord exige un préavis de {{days}} jours. Choisissez un jour plus tardif.',
  impossible_value_order:
    'Un ordre national prend fin de lui-même sous {{days}} jours. Choisissez une fin plus proche ; il peut être redonné.',
  unknown_scheme:
    'L’étiquette {{label}} de {{scheme}} est inconnue ici. Elle est gardée ; la catégorie reste. Triez à nouveau.',
  unknown_method: 'La méthode de triage {{method}} est inconnue. Connues : {{known}}.',
  method_not_signed:
    'La méthode {{method}} attend la signature de votre directeur médical. Prenez-en une autre.',
  invalid_input:
    '{{field}} manque ou n’est pas compris : {{message}}. Rien d’enregistré ; ressaisissez.',
  'invalid_input_not-asked':
    'Il faut encore une question : {{next}}. Ce qui est observé peut être enregistré.',
  invalid_input_contradiction: 'Deux observations se contredisent. Regardez à nouveau : {{next}}.',
  too_large: 'C’est trop grand. Rien n’a été enregistré ; envoyez en plus petites parties.',
  bad_signature:
    'La signature est fausse : l’expéditeur est peut-être un autre. Rien n’a été exécuté. Prévenez la liaison.',
  'bad_signature_unknown-key':
    'L’accord n’attribue pas à cette partie la clé qui a signé. Rien n’a été entrepris. Vérifiez la clé et prévenez l’officier de liaison.',
  'bad_signature_wrong-signature':
    'La signature ne correspond pas au texte, à la partie et au moment. Rien n’a été entrepris. Signez à nouveau.',
  bad_signature_moment:
    'Le moment de la signature est à venir ou trop ancien. Vérifiez l’horloge et signez à nouveau.',
  wrong_realm: 'Cela appartient à un exercice, ou pas à celui-ci. Rien n’a changé.',
  unknown_partner: '{{partner}} n’est pas partie à l’accord. Rien n’a été accepté.',
  unsupported_version:
    'L’autre côté parle une version plus récente. Le message sera lu après la mise à jour.',
  reason_missing: 'Il faut un motif.',
  reason_missing_override:
    'Vous vous écartez du plan : dites pourquoi, pour que d’autres le comprennent plus tard.',
  reason_missing_necessity: 'Dites en quelques mots pourquoi cela ne pouvait attendre.',
  reason_missing_condition: 'Dites à quelle condition vous acceptez.',
  reason_missing_decline: 'Dites pourquoi vous refusez, pour que l’autre côté cherche ailleurs.',
  not_signed_in:
    'Vous n’êtes pas connecté. Votre saisie reste sur cet appareil. Connectez-vous et renvoyez.',
  read_only:
    'Ce nœud est en retard sur son registre et n’accepte rien. La lecture est sûre. Appelez l’exploitant.',
}
