/** The plainest words for danger in everyday English and Welsh, with and without apostrophes, and what is like them. */
export const everyday: readonly string[] = [
  'Life [self-harm:isn’t worth living]',
  'My [medical:baby is blue]',
  'I’m [self-harm:on the bridge now]',
  'I’ve started [self-harm:cutting again]',
  '[medical:Alla i ddim anadlu]',
  'My baby [medical:isn’t breathing properly]',
  'He’s [medical:collapsed and is not responding]',
  'My [medical:chest is really tight and my arm is numb]',
  'I’m [medical:drinking bleach]',
  'I [self-harm:can’t keep myself safe]',
  'I’m [self-harm:not safe on my own] tonight',
  'I have a plan and I [self-harm:have the pills ready]',
  'I’ve [self-harm:written my goodbye notes]',
  'I have [self-harm:lost the will to live]',
  'I [self-harm:won’t be here next week]',
  '[self-harm:unalive myself]',
  'He [abuse:makes me do things I don’t want to]',
  'Dw i [medical:ddim yn gallu anadlu]',
  'Dwi wedi [medical:cymryd gorddos]',
  '[self-harm:Does dim pwynt byw]',
  'Mae’n [self-harm:well i bawb hebdda i]',
  'I do not have any thoughts of suicide',
  'I can’t go on holiday',
  'The form asks where you live',
];

/** Of such lines those that the rules still mistake, for want of bytes or since they cannot be told apart. */
export const stillMistaken: readonly string[] = [
  'You will be [self-harm:sorry when I’m gone]',
  '[self-harm:kms]',
  'Someone is [violence:going to get hurt]',
  'I lost my brother to suicide',
  'I have a frozen shoulder and can’t lift my arm',
  'I want to end my contract',
];
