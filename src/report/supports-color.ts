// Stands for the package where `script/build.ts` bundles vfile-reporter, which is
// always told whether to colour: what a terminal can is not looked up again.
const supportsColor = {stderr: {hasBasic: false}}
export default supportsColor
