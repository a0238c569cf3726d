import { Body1Strong, Button, Caption1, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlaceProfile } from '../../app/atlas/placeProfile.ts';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px' },
  near: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** A known place without figures says so, and leads to those near it that have some. */
export function NearPlaces({ name, near }: Pick<PlaceProfile, 'name' | 'near'>): ReactElement {
  const styles = useStyles();
  const { words, dispatch } = usePane();
  return (
    <div className={styles.root}>
      <Body1Strong>{words.home.noFigures(name)}</Body1Strong>
      {near.length === 0 ? null : (
        <>
          <Caption1>{words.home.near}</Caption1>
          <div className={styles.near}>
            {near.map((place) => (
              <Button
                key={place.id}
                size="small"
                shape="circular"
                onClick={() =>
                  dispatch({ kind: 'open-page', page: { kind: 'place', place: place.id } })
                }
              >
                {place.name}
              </Button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
