import { CurrentWindowBackendContext, Event } from 'glass-easel'
import { type types as adapter, MiniProgramEnv, type Root } from 'glass-easel-miniprogram-adapter'
import { drawn } from './built-ins'
import type { Pack } from './pack'
import { problems } from './problems'
import { touchesOf } from './touches'

type Definition = Parameters<ReturnType<ReturnType<MiniProgramEnv['createCodeSpace']>['component']>['definition']>[0]
type PageDefinition = Parameters<
  ReturnType<ReturnType<MiniProgramEnv['createCodeSpace']>['component']>['pageDefinition']
>[0]
type ComponentConfig = adapter.ComponentStaticConfig

/** Draws every tag under a name of WeChat's own, so that none is mistaken for HTML's: view → wx-view. */
class Backend extends CurrentWindowBackendContext {
  override document: CurrentWindowBackendContext['document'] = {
    createElement: (tag) => {
      if (!drawn.has(tag)) problems.push(`<${tag}> is not drawn by this host yet: see built-ins.ts`)
      return document.createElement(`wx-${tag}`) as never
    },
    createTextNode: (content) => document.createTextNode(content) as never,
    createDocumentFragment: () => document.createDocumentFragment() as never,
  }

  /** Hands touches and taps on to the framework's own events. */
  constructor() {
    super()
    this.onEvent((target, type, detail, options) => {
      const event = Object.assign(new Event(type, detail, options), touchesOf(options.originalEvent))
      Event.dispatchEvent(target, event)
      return event.getEventBubbleStatus()
    })
  }
}

/** Taro says `{}` where it means no behaviors and no outside classes; WeChat takes that for none. */
const tidy = (definition: Definition): Definition => {
  const lists = ['behaviors', 'externalClasses'].filter((name) => !Array.isArray((definition as never)[name]))
  return { ...definition, ...Object.fromEntries(lists.map((name) => [name, []])) }
}

/** WeChat's component framework with the templates of one mini-program. */
export class Framework {
  /** Whose file runs now: `Component` and `Page` register under this path, whichever file they stand in. */
  registering = ''
  readonly registered = new Set<string>()
  private readonly env = new MiniProgramEnv()
  private readonly backend = this.env.associateBackend(new Backend())
  private readonly space = this.env.createCodeSpace('', true)

  constructor({ templates, configs }: Pack) {
    for (const [path, content] of Object.entries(templates)) {
      this.space.addCompiledTemplate(path, { groupList: templates, content, fallbackListenerOnNativeNode: true })
    }
    for (const [path, config] of Object.entries(configs)) {
      this.space.addComponentStaticConfig(path, config as ComponentConfig)
    }
  }

  readonly Component = (definition: Definition): void => {
    this.space.component(this.registering).definition(tidy(definition)).register()
    this.registered.add(this.registering)
  }

  readonly Page = (definition: PageDefinition): void => {
    this.space.component(this.registering).pageDefinition(definition).register()
    this.registered.add(this.registering)
  }

  /** Creates what is registered under a path and puts it at the end of an element. */
  attach(tag: string, path: string, parent: HTMLElement): Root {
    if (!this.space.getCompiledTemplate(path)) throw new Error(`${path}.wxml is missing`)
    const root = this.backend.createRoot(tag, this.space, path)
    const place = parent.appendChild(document.createElement('div'))
    root.attach(parent as never, place as never)
    return root
  }
}
