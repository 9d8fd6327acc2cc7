import { hearPictureCheck } from '../areas/cases/content/hear-picture-check'
import { hearSubscription } from '../areas/messages/hear-subscription'
import { serveEvents } from '../services/serve-events'

/** The door for WeChat: what its message push (消息推送) tells us; pushes.json lists the same events for the console. */
export const main = serveEvents({
  subscribe_msg_popup_event: hearSubscription,
  subscribe_msg_change_event: hearSubscription,
  subscribe_msg_sent_event: hearSubscription,
  wxa_media_check: hearPictureCheck,
})
