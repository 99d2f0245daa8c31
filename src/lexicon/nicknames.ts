/** Short forms of given names and what they stand for, all in lower case. */
export const nicknames: ReadonlyMap<string, string> = new Map(
  `richard dick rick rich
william bill will billy
robert bob rob bobby robbie
james jim jimmy jamie
joseph joe joey
michael mike mick
thomas tom tommy
daniel dan danny
david dave
charles chuck charlie
edward ted ed eddie ned
john jack johnny
elizabeth liz beth betty
katherine kate kathy katie
margaret maggie meg peggy
anthony tony
steven steve
stephen steve
christopher chris
matthew matt
andrew andy drew
samuel sam
benjamin ben
kenneth ken
ronald ron
donald don
gerald jerry gerry
lawrence larry
timothy tim
gregory greg
nicholas nick
patrick pat
patricia pat patty
susan sue
deborah deb debbie
rebecca becky
jennifer jen jenny
alexander alex sasha
frederick fred
peter pete
philip phil
raymond ray
ronald ronnie
francis frank
vladimir volodya
mikhail misha`
    .split('\n')
    .flatMap((line) => {
      const [name = '', ...short] = line.split(' ')
      return short.map((one): [string, string] => [one, name])
    })
)
