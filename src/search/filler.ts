/** Words that may be in any question and say nothing about what is asked. */
export const filler: ReadonlySet<string> = new Set(
  [
    'a about able after again all also am an and any anymore are as ask asks at be because been before being but by came can come could',
    'currently did do does doing done each either else ever every few for from get gets getting give go goes going gone got had',
    'happen happened happens has have having he her here hers his how i if in instead into is it its itself just keep keeps know longer',
    'let like ll made make makes may me might mine much must my need needs never no nor not now occasionally of off often ok okay on',
    'once one only onto or our ours out over please properly really s said same say says see seem seems seen she should show shows',
    'since so some someone something somehow still such t take takes tell than thank thanks that the their them then there these they thing',
    'things this those though through to together too tried try trying u under until up upon us use used using very via want wanted wants was way',
    'we well went were what when where whether which while who whom whose why will wish with without work works would yes yet you your yours',
    // The same in Spanish, for people who ask in Spanish.
    'al como con cual cuando de del desde donde el ella en es esta este esto estoy fue ha hago hacer hay la las lo los me mi mis no nos o para pero por porque',
    'puedo que quien se ser si sigue siguen sin sobre son su sus tengo tiene un una y ya yo',
  ]
    .join(' ')
    .split(' '),
);
