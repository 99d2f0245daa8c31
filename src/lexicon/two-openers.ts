// Written by train/two-openers.ts from 253938 planted pairs; right on 93.4 % of 63490 others.

export const intercept = 0.7
export const weights: readonly number[] = [
  4.59, 1.46, -1.07, 0.67, 1.29, -0.59, 0.51, -0.41, 0.88, -1.43, -1.19, -0.68
]

/** Each line: log odds, and the words that have them. */
const read = (table: string): ReadonlyMap<string, number> =>
  new Map(
    table.split('\n').flatMap((line) => {
      const [odds, ...words] = line.split(' ')
      return words.map((word) => [word, Number(odds)] as const)
    })
  )

/** Log odds that a quotation opens there, by what `wordsBeside` gives. */
export const wordOdds = [
  read(`-1.5 lot
-1.4 going
-1.3 ] know
-1.2 most what
-1.1 clear here much our very why
-1.0 do us
-0.9 we where ~D
-0.8 get information no something thing things when ~-
-0.7 all before believe can don’t go good job never right think through
-0.6 any don't down first in last office other people policy put so take than this way whether you ~X
-0.5 " at country economy issues just over there these ~P
-0.4 : ; a by case election have including make not of or some state story support up want world ~W
-0.3 2016 about are deal evidence from help how one percent political process such which years ~y — “
-0.2 - after attack come comments government if into kind media meeting message off point politics response see system talk those time trying used vote who with work ~o ~s
-0.1 ) , against also during for immigrants investigation issue it's it’s many more public states they to two under while ~9 ”
0.1 again an day has immigration later month new now out part president program show their them ~g
0.2 been being care decision himself is it me move my team the then voters wants well will
0.3 ? administration ago another argued did headline him insisted only order use were ~V ~d
0.4 back be bill call called claim conference described group had having he her his letter made official plan should week
0.5 address asked based night report responded she stated still supporters
0.6 as book claims interview news officials say that warned
0.7 because calling was
0.8 asking concluded email reporters writing
0.9 crowd notes on quote
1.0 found morning noting reports says tweet would
1.1 calls reads saying told
1.2 adding replied tweeted
1.3 noted
1.4 adds claimed statement writes
1.5 explained read said
1.6 reported
1.7 wrote
1.9 added
2.5 author continued`),
  read(`-1.9 very …
-1.5 calling every good
-1.4 health last
-1.3 me never
-1.2 most
-1.1 first long
-1.0 ] back former make no without your
-0.9 called don’t during may much other right there what ”
-0.8 " clear federal makes national political really support us
-0.7 big don't great know news percent presidential public too why years
-0.6 ? believe down got might my need stop such ~-
-0.5 all around before care go going military there’s told want ~y
-0.4 any be both campaign did doing here it not of same security think working
-0.3 at conservative do doesn’t immigration in many more off take tax under we ~D ~P ~X
-0.2 about between can’t from he it's like lot on or put the their using way whether ~o
-0.1 ) A an been described get her him how if its just official she something state these they things three voters when wrote ~0 ~g
0.1 actually added after already can candidate doesn't find getting he's help important look making members name new out people point police president’s so than then this those was where ~W ~d ~s
0.2 against and are calls came come could country day election government himself it’s only own part party someone took trying wanted were year
0.3 another done feel has leaders must our question said simply some sure them through use while will words –
0.4 , : change comments had he’s is now one saying should system used who would
0.5 . actions chanting felt made president reporters two
0.6 ( - administration attack into media report statement women
0.7 ; call case deal including issue plan policy read term that up vote which —
0.8 bill having investigation law
0.9 but group move program provide say since word
1.0 dubbed officials speech
1.1 become show
1.2 book decision found include phrase says
1.3 because
1.4 means
1.6 mean
1.7 adding
1.8 titled ~9`),
  read(`-2.0 called
-1.9 during us
-1.8 lot saying
-1.5 me way
-1.3 country says years
-1.2 against
-1.1 media now statement year
-1.0 bill federal government last policy say
-0.9 administration of support world
-0.8 after case day then think week
-0.7 and anything being down former here including military news party same such two which
-0.6 but done hard important its law or power race use
-0.5 added campaign deal likely she tax your ~V
-0.4 been change evidence four getting good investigation little most no own very while ~X
-0.3 also anti before better doing information know not off over right see them these vote
-0.2 back both far him his job national need really self state things through under where why ~P ~W ~s
-0.1 be between by care clear fight he health my our part plan president taking than those
0.1 absolutely actually are asked at come conservative does economic family for it's it’s like many much political some still that the was without work working ~I
0.2 all best death deeply even fair from go going gun had her it made major might one out so there’s they top totally up want war what whether will would wrong ~o ~y
0.3 an black can did don’t have highly is making more only other presidential pro put reasonable this to well were ~g
0.4 a act big climate don't every failed if into make open pay probably social strong time too we’re when ~D
0.5 almost completely false free full just keep left look serious special told who
0.6 A always another bad dangerous deep extremely fully great hate high illegal safe take there white
0.7 has may must never nothing racist real stop
0.8 because believe how red said significant trying yes
0.9 doesn’t let radical we're
1.0 cannot fake
1.1 fiscal stand witch
1.4 ~-
1.5 ‘
1.6 60 …
1.7 (
1.9 [
2.4 .`),
  read(`-2.1 )
-1.8 called
-1.6 —
-1.1 as ‘
-1.0 but
-0.9 ?
-0.7 health statement wanted when with
-0.6 ( about and by country investigation last love or week …
-0.5 . after before even for him knew said that’s used where why ~V
-0.4 , because case done find from government in into needs public speech women ~- ~W
-0.3 better deal did didn't do federal he issue law life matter may my put such took were ~P
-0.2 against also at came campaign didn’t doing economy election far feel go its line made many mean policy report say says security so system take talk than that their them to told was way ~d
-0.1 " A action back cannot change come could decision don't had has hope how new on our over party power seems seen still they think use vote who world ~0
0.1 ! & : actually already always am be been being call can’t care conservative day doesn't evidence goal here important information it’s job just look makes means money news now other out problem state support sure these through time trying war we're work year years you your ~I ~o ~s
0.2 - are can can't doesn’t got is know likely lot media much must percent president saw should some thing things under well we’re what would ~g
0.3 administration an big continue down hard have if let might more need never no one part person politics question real right tax the this understand up want wants ~D ~y “ ”
0.4 a clear does going next political really see something then there
0.5 believe certainly course first getting good her me military nothing reason
0.6 all another every fact it's long make not only working
0.7 bad best too
0.8 kind order very
0.9 [ any great us whole
1.0 least little most`),
  read(`-1.7 ~.~P
-1.4 ~,~V
-1.2 ~-~y ~A~A
-1.1 ~-~o ~D~V
-0.9 ~P~I
-0.8 ~-~g ~.~D ~D~A ~g~C ~o~A
-0.7 ~.~C ~.~o ~0~A ~0~o ~:~o ~D~I
-0.6 ~-~0 ~-~P ~.~s ~0~s ~:~s ~A~0 ~D~X ~P~C ~P~P ~o~o
-0.5 ~(~0 ~-~W ~-~s ~.~W ~.~d ~:~g ~D~g ~D~o ~I~A ~I~D ~I~W ~P~A ~W~A ~X~A ~g~I ~y~V
-0.4 ~:~d ~D~C ~D~D ~P~V ~P~d ~V~A ~V~C ~W~V ~X~D ~d~P ~o~V ~o~g ~s~- ~s~A ~y~0 ~y~o
-0.3 ~(~A ~,~. ~,~g ~-~X ~-~d ~:~D ~A~D ~C~P ~C~W ~C~o ~D~d ~D~s ~I~I ~I~V ~V~P ~W~o ~X~C ~X~P ~d~A ~d~o ~d~s ~g~A ~o~P ~o~s ~s~s ~y~C ~y~y
-0.2 ~(~y ~,~0 ~,~P ~,~o ~.~X ~0~D ~:~P ~A~P ~A~g ~C~s ~D~W ~I~P ~P~D ~P~o ~V~d ~V~o ~X~g ~d~C ~o~D ~o~I ~s~P ~s~o
-0.1 ~(~- ~(~C ~(~I ~,~A ~,~d ~-~V ~.~I ~.~V ~.~g ~.~y ~0~C ~0~P ~0~d ~:~W ~A~o ~C~d ~C~g ~D~. ~I~g ~P~0 ~P~X ~P~s ~V~D ~W~0 ~W~C ~X~I ~X~W ~X~o ~d~- ~d~g ~g~P ~g~V ~g~o ~o~W ~s~g ~y~A ~y~W ~y~s
0.1 ~(~. ~(~X ~(~d ~-~( ~9~I ~9~W ~9~X ~9~g ~9~o ~9~s ~C~C ~C~D ~C~y ~D~y ~I~C ~P~g ~V~- ~V~I ~W~P ~W~X ~W~g ~X~d ~d~D ~d~y ~g~D ~s~D ~s~I
0.2 ~(~g ~,~( ~,~s ~,~y ~.~0 ~9~0 ~:~I ~:~X ~A~C ~A~X ~C~0 ~C~X ~I~o ~I~s ~P~y ~V~. ~W~d ~X~y ~o~C ~o~d ~s~W ~s~X ~y~D ~y~I ~y~P
0.3 ~(~D ~(~P ~,~I ~,~X ~0~W ~0~y ~:~. ~C~- ~C~A ~D~- ~D~0 ~I~- ~P~- ~V~0 ~V~y ~X~- ~g~d ~g~s ~o~. ~s~0
0.4 ~,~D ~,~W ~0~I ~9~. ~9~d ~:~( ~:~0 ~:~y ~I~y ~P~W ~V~X ~V~g ~V~s ~W~D ~W~I ~X~V ~g~. ~g~0 ~g~X ~o~y ~s~( ~y~X
0.5 ~-~- ~-~C ~.~( ~0~0 ~A~W ~C~I ~C~V ~I~d ~X~0 ~g~y ~o~- ~s~y
0.6 ~-~I ~:~A ~A~d ~W~W ~d~I ~d~X ~g~W
0.7 ~9~- ~:~- ~A~y ~d~W ~g~g ~s~V ~s~d
0.8 ~-~A ~.~A ~9~D ~A~- ~A~V ~d~0
0.9 ~(~s ~,~- ~,~C ~0~X
1.1 ~.~.
1.4 ~.~- ~9~A`)
]
