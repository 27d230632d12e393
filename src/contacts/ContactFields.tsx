import './formStyles.css'
import { TextInput } from '@mantine/core'
import type { UseFormReturn } from 'react-hook-form'
import { Controller } from 'react-hook-form'
import { channels } from '../contract/channels.ts'
import { labelsOf } from '../contract/labelsOf.ts'
import { MantineLook } from '../ui/MantineLook.tsx'
import { contactMessages } from '../ui/messages/contactMessages.ts'
import { formMessages } from '../ui/messages/formMessages.ts'
import { RadioPills } from '../ui/RadioPills.tsx'
import { visibleText } from '../ui/visibleText.ts'
import { useWords } from '../ui/words/useWords.ts'
import { ChannelIcon } from './ChannelIcon.tsx'
import styles from './ContactForm.module.css'
import { labelWord } from './contactWords.ts'
import type { Draft, DraftValues } from './draft.ts'
import { errorText } from './errorText.ts'
import { fittingLabel } from './fittingLabel.ts'
import { formKey } from './focusKeys.ts'

interface ContactFieldsProps {
  draft: Draft
  form: UseFormReturn<DraftValues>
}

/** The right keyboard on a phone, and no guesses by the browser's own autofill: the contact is somebody else's. */
const keyboards = {
  telephone: { inputMode: 'tel', autoCapitalize: 'off' },
  email: { inputMode: 'email', autoCapitalize: 'off' },
  chat: { inputMode: 'url', autoCapitalize: 'off' },
  website: { inputMode: 'url', autoCapitalize: 'off' },
} as const

/**
 * Channel, label and value; choosing a channel offers only its labels and keeps the value that was typed. What the text box
 * would hide of the value is said below it.
 */
export function ContactFields({ draft, form }: ContactFieldsProps) {
  const words = useWords('form', formMessages)
  const contactWords = useWords('contacts', contactMessages)
  const channel = form.watch('channel')
  const value = form.watch('value').trim()
  const visible = visibleText(value)
  const { errors } = form.formState
  const { ref, ...box } = form.register('value', { onChange: () => form.clearErrors('value') })
  const change = { shouldDirty: true, shouldValidate: form.formState.isSubmitted }
  return (
    <div className={styles.fields}>
      <Controller
        control={form.control}
        name="channel"
        render={({ field }) => (
          <RadioPills
            legend={words.channel}
            value={field.value}
            options={channels.map((option) => ({
              value: option,
              text: contactWords.channel[option],
              icon: <ChannelIcon channel={option} size={16} />,
            }))}
            onChange={(chosen) => {
              form.clearErrors(['label', 'value'])
              form.setValue('label', fittingLabel(form.getValues('label'), chosen), change)
              field.onChange(chosen)
            }}
          />
        )}
      />
      <Controller
        control={form.control}
        name="label"
        render={({ field }) => (
          <RadioPills
            legend={words.label}
            value={field.value}
            options={labelsOf(channel).map((option) => ({
              value: option as string,
              text: labelWord(option, contactWords),
            }))}
            onChange={(chosen) => {
              form.clearErrors('label')
              field.onChange(chosen)
            }}
            error={errorText('label', errors.label, form.getValues(), words.fault)}
          />
        )}
      />
      <MantineLook>
        <TextInput
          {...box}
          ref={(input) => {
            ref(input)
            // Given as a property it would come to stand around the text box, which then has a direction of its own.
            if (input) input.dir = 'auto'
          }}
          label={words.value[channel]}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          description={visible === value ? words.hint[channel] : words.hidden(visible)}
          error={errorText('value', errors.value, form.getValues(), words.fault)}
          errorProps={{ role: 'alert' }}
          data-focus={formKey(draft.id)}
          type="text"
          autoComplete="off"
          spellCheck={false}
          classNames={{
            root: styles.field ?? '',
            label: styles.fieldLabel ?? '',
            input: styles.input ?? '',
          }}
          {...keyboards[channel]}
        />
      </MantineLook>
    </div>
  )
}
