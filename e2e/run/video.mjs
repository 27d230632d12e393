import { copyFileSync, existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { root, runCommand } from './command.mjs'
import { say } from './say.mjs'

/** JPEGs have the full range of brightness and the colours of old television; players expect neither in a video. */
const colours = 'in_range=full:in_color_matrix=bt601:out_range=tv:out_color_matrix=bt709'

const howToGet = 'On Debian: apt-get install ffmpeg'

/** @returns {Promise<string | undefined>} what is missing for a video, and how to get it; undefined when nothing is */
export async function whyNoVideo() {
  const { code, output } = await runCommand('ffmpeg', ['-hide_banner', '-encoders'])
  if (code !== 0) return `ffmpeg is missing, which makes it. ${howToGet}`
  if (!output.includes('libx264')) return `this ffmpeg has no encoder libx264. ${howToGet}`
  return undefined
}

/**
 * Makes the video and the poster from what the recorder has left, and says what came out.
 *
 * @param {string} frames the folder of the recorder
 * @param {string} target where they go, without an extension
 * @returns {Promise<string | undefined>} why there is no video; undefined when there is one
 */
export async function makeVideo(frames, target) {
  const list = path.join(frames, 'frames.ffconcat')
  if (!existsSync(list)) return 'the browser showed no frames. It has to be a Chromium'
  const video = `${target}.mp4`
  const args = [
    ...['-hide_banner', '-loglevel', 'error', '-y', '-f', 'concat', '-i', list],
    ...['-vf', `scale=${colours}:flags=accurate_rnd+full_chroma_int,fps=30`],
    ...['-c:v', 'libx264', '-preset', 'fast', '-tune', 'animation', '-crf', '16'],
    ...['-pix_fmt', 'yuv420p', '-color_range', 'tv', '-colorspace', 'bt709'],
    ...['-color_primaries', 'bt709', '-color_trc', 'bt709', '-movflags', '+faststart', video],
  ]
  const { code, output, problem } = await runCommand('ffmpeg', args, { minutes: 20 })
  if (code !== 0) return `ffmpeg could not make it: ${problem ?? output}`
  sayFile(video, `, ${await lengthOf(video)}`)
  const poster = path.join(frames, 'poster.png')
  if (existsSync(poster)) {
    copyFileSync(poster, `${target}.png`)
    sayFile(`${target}.png`)
  }
  return undefined
}

/** @param {string} video */
async function lengthOf(video) {
  const { output } = await runCommand('ffmpeg', ['-hide_banner', '-i', video])
  const [, hours, minutes, seconds] = /Duration: (\d+):(\d+):([\d.]+)/.exec(output) ?? []
  return `${Math.round(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds))} s`
}

/**
 * @param {string} file
 * @param {string} [more]
 */
function sayFile(file, more = '') {
  const size = (statSync(file).size / 1_000_000).toFixed(1)
  say(`${path.relative(root, file)} (${size} MB${more})`)
}
