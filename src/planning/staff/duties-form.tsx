import { Field } from '@/components/input/field'
import { Many } from '@/components/input/many'
import { dutyWords, skillWords } from '@/copy/people/roles'
import { staffWords as words } from '@/copy/people/staff'
import { type Duty, duties, type Skill, skills } from '@/domain/people/duties'

export type Post = { duties: Duty[]; skills: Skill[] }

/** What a colleague is there for, and what an engineer can repair. */
export const DutiesForm = ({
  post,
  error,
  change,
}: {
  post: Post
  error: string | null
  change: (to: Post) => void
}) => (
  <>
    <Field label={words.duties} error={error}>
      <Many
        options={duties.map((value) => ({ value, name: dutyWords[value] }))}
        chosen={post.duties}
        onChoose={(chosen) => change({ ...post, duties: chosen })}
      />
    </Field>
    {post.duties.includes('engineer') && (
      <Field label={words.skills} note={words.skillsHint}>
        <Many
          options={skills.map((value) => ({ value, name: skillWords[value] }))}
          chosen={post.skills}
          onChoose={(chosen) => change({ ...post, skills: chosen })}
        />
      </Field>
    )}
  </>
)
