import { View } from '@tarojs/components'

export type IconName =
  | 'home'
  | 'progress'
  | 'work'
  | 'manage'
  | 'me'
  | 'repair'
  | 'call'
  | 'message'
  | 'camera'
  | 'close'
  | 'remove'
  | 'right'
  | 'down'
  | 'check'
  | 'kept'
  | 'missed'
  | 'soon'
  | 'time'
  | 'place'
  | 'star'
  | 'unlit'
  | 'offline'
  | 'locked'
  | 'retry'
  | 'empty'
  | 'large'

/** An icon in the colour and size of the text around it. Its pictures are listed in icons.scss. */
export const Icon = ({ name, className = '' }: { name: IconName; className?: string }) => (
  <View className={`icon icon-${name} ${className}`} />
)
