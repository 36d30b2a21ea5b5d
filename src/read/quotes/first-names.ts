/** First names that nearly always go with "she" or with "he", without accents: evidence for pronouns where the text has no other. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const SHE_NAMES =
  set(`mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa
  deborah stephanie rebecca laura helen sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole catherine christine samantha debra rachel carolyn janet virginia maria heather
  diane ruth julie olivia joyce victoria lauren kelly christina joan evelyn judith andrea hannah cheryl jacqueline martha gloria teresa ann sara kathryn frances jean alice judy sophia grace
  denise amber doris marilyn danielle isabella theresa diana natalie brittany charlotte marie kayla alexis lori jane julia claire hillary angelina melanie wendy annette ursula angela christiane
  giulia chiara francesca lucia elena carmen pilar ines sofia beatriz fernanda gabriela valentina camila rosa juana dolores fatima aisha khadija zainab maryam leila yasmin nadia samira amina
  olga svetlana natalia tatiana irina ekaterina yulia anastasia ludmila oksana katarzyna agnieszka malgorzata ingrid astrid sigrid greta birgit priya anjali sunita lakshmi indira sonia kavita
  yuki sakura akiko yoko keiko mei ngozi amara chidinma wanjiru akinyi thandiwe nomsa ellen sheikha theresa nicola fiona siobhan aoife niamh moira kirsten`);

export const HE_NAMES =
  set(`james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george
  timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron
  jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jesse bryan billy bruce gabriel joe
  logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene tom tim jim bill bob mike dan dave steve greg ben sam fred ted barack joe boris
  carlos luis miguel jorge pedro pablo diego javier fernando rafael antonio francisco manuel alejandro eduardo ricardo roberto sergio mario marco luca giovanni giuseppe francesco matteo lorenzo
  pierre francois jacques emmanuel nicolas olivier hans jurgen klaus wolfgang friedrich heinrich stefan olaf markus lars erik bjorn anders henrik vladimir sergei dmitry mikhail nikolai ivan
  alexei igor boris yuri viktor oleg andrei volodymyr petro janusz lech mohammed muhammad mohamed ahmed ali hassan hussein omar ibrahim khalid abdullah mustafa mahmoud yusuf tariq bashar recep
  narendra rahul amit rajesh sanjay vijay arjun suresh imran nawaz kofi kwame emeka chinedu olusegun muhammadu jomo thabo nelson cyril abiy hiroshi kenji takeshi shinzo jinping`);
