/** The filled square that marks a woman or a body of women; the words beside it say so too. */
export function WomanSign() {
  return <i className="square square--full woman-sign" aria-hidden="true" />;
}
