import { type ReactNode, useMemo } from 'react'
import type { Context, France } from '../../domain/geography'
import type { Frame } from './frame'
import { franceMesh } from './mesh'
import { areaData, type Finish, lineData, SCREEN } from './shape'

const geometries = <T,>({ features }: { readonly features: readonly { readonly geometry: T }[] }) =>
  features.map(({ geometry }) => geometry)

type Drawn = { readonly frame: Frame; readonly finish?: Finish }

/** The sea's other shores: neighbours, their borders, and the collectivités that the picture reaches. */
export function MapAround({ context, frame, finish = SCREEN }: Drawn & { readonly context: Context }) {
  const data = useMemo(
    () => ({
      land: areaData(geometries(context.land), frame, finish),
      band: areaData(geometries(context.band), frame, finish),
      collectivites: areaData(geometries(context.collectivites), frame, finish),
      borders: lineData(geometries(context.borders), frame, finish),
    }),
    [context, frame, finish],
  )
  return (
    <>
      {data.land && <path className="svg-neighbour" fillRule="evenodd" d={data.land} />}
      {data.band && <path className="svg-land" fillRule="evenodd" d={data.band} />}
      {data.borders && <path className="svg-line svg-country" d={data.borders} />}
      {data.collectivites && (
        <path className="svg-land svg-coast" fillRule="evenodd" d={data.collectivites} />
      )}
    </>
  )
}

/** The land of France, its coast and the borders of its régions and départements, each drawn once; `children` lie under the borders. */
export function MapFrance({
  france,
  frame,
  finish = SCREEN,
  children,
}: Drawn & { readonly france: France; readonly children?: ReactNode }) {
  const mesh = useMemo(() => franceMesh(france, frame, finish), [france, frame, finish])
  return (
    <>
      <path className="svg-land svg-coast" fillRule="evenodd" d={mesh.land} />
      {children}
      <path className="svg-line svg-departement" d={mesh.departements} />
      <path className="svg-line svg-region" d={mesh.regions} />
    </>
  )
}

/** Rivers, over the land and under its borders' names. */
export function MapRivers({ context, frame }: { readonly context: Context; readonly frame: Frame }) {
  const data = useMemo(() => lineData(geometries(context.rivers), frame), [context, frame])
  return data ? <path className="svg-line svg-river" d={data} /> : null
}
