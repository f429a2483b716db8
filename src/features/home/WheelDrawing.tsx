/** Eight rings round a hub: the nine tracks of Diamond and McDonald, all equal; on a ground of 200 by 130. */
export function WheelDrawing() {
  const rings = Array.from({ length: 8 }, (_, index) => {
    const turn = (index * Math.PI) / 4;
    return { x: Math.round(100 + 48 * Math.sin(turn)), y: Math.round(65 - 48 * Math.cos(turn)) };
  });
  return (
    <>
      <circle className="hair" cx="100" cy="65" r="48" />
      {rings.map(({ x, y }) => (
        <g key={`${x} ${y}`}>
          <path className="hair" d={`M100 65L${x} ${y}`} />
          <circle className="stn" cx={x} cy={y} r="7.5" />
        </g>
      ))}
      <circle className="stn" cx="100" cy="65" r="10" />
    </>
  );
}
