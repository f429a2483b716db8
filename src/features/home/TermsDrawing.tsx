/** One word, three meanings: the fork of a contested question, with somebody’s text at each end; on a ground of 200 by 130. */
export function TermsDrawing() {
  return (
    <>
      <path className="txt" d="M0 54h26M0 76h20" />
      <path className="link" d="M38 65H72M72 24V106M70 24H96M72 65H96M70 106H96" />
      <circle className="stn" cx="42" cy="65" r="8" />
      {[24, 65, 106].map((y) => (
        <circle key={y} className="full" cx="98" cy={y} r="6" />
      ))}
      <path
        className="txt"
        d="M116 18h62M116 25h78M116 32h40M116 59h78M116 66h54M116 73h66M116 100h70M116 107h48M116 114h76"
      />
    </>
  );
}
