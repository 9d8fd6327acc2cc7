import { View } from '@tarojs/components'
import { ratingWords } from '@/copy/case/case'
import { Icon } from '../display/icon'
import styles from './stars.module.scss'

export type Rating = keyof typeof ratingWords
export const ratings: Rating[] = [1, 2, 3, 4, 5]

/** One to five stars and the word for them. */
export const Stars = ({ rating, onRate }: { rating: Rating | null; onRate: (rating: Rating) => void }) => (
  <View className={styles.stars}>
    <View className={styles.row} ariaRole='radiogroup'>
      {ratings.map((star) => (
        <View
          key={star}
          className={`${styles.star} ${rating !== null && star <= rating ? styles.on : ''}`}
          ariaRole='radio'
          ariaLabel={ratingWords[star]}
          onClick={() => onRate(star)}
        >
          <Icon name={rating !== null && star <= rating ? 'star' : 'unlit'} />
        </View>
      ))}
    </View>
    <View className={styles.word}>{rating === null ? '' : ratingWords[rating]}</View>
  </View>
)
