export const words = {
  launch: 'Tell us your story',
  fallback: 'Tell your story on our feedback page',
};
