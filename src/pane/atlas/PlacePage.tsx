import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, type ReactElement } from 'react';
import { placeProfile, type PlaceProfile } from '../../app/atlas/placeProfile.ts';
import { planProfile } from '../../app/atlas/planProfile.ts';
import { furtherColumns } from '../../app/insertion/furtherColumns.ts';
import { PageFrame } from '../page/PageFrame.tsx';
import { PageHeader } from '../page/PageHeader.tsx';
import { usePane } from '../services/PaneContext.ts';
import { Section } from '../shell/Section.tsx';
import { HeadlineTile } from './HeadlineTile.tsx';
import { NearPlaces } from './NearPlaces.tsx';
import { PlanBar, type PlanOf } from './PlanBar.tsx';
import { ProfileRows } from './ProfileRows.tsx';

const useStyles = makeStyles({
  body: {
    flex: 1,
    minHeight: '160px',
    overflowY: 'scroll',
    padding: '10px 12px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
  },
  tiles: { display: 'grid', gap: '8px', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  data: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface Props {
  readonly place: string;
  readonly onClose: () => void;
}

/** A place at a glance, and whatever else is known of it; the whole of it goes into the sheet with one press. */
export function PlacePage({ place, onClose }: Props): ReactElement | null {
  const { context } = usePane();
  const profile = useMemo(() => placeProfile(place, context), [place, context]);
  return profile === undefined ? null : <Profile profile={profile} onClose={onClose} />;
}

function Profile({
  profile,
  onClose,
}: {
  readonly profile: PlaceProfile;
  readonly onClose: () => void;
}): ReactElement {
  const styles = useStyles();
  const { words, sheet, dispatch } = usePane();
  const { name, within, headline, groups, near } = profile;
  const plan: PlanOf = useCallback(
    ({ further }, anchor) => planProfile(profile, further, sheet, anchor),
    [profile, sheet],
  );
  const openCard = (figure: string): void => dispatch({ kind: 'open-card', figure });
  const isKnown = groups.length > 0 || headline.some(({ latest }) => latest !== undefined);
  return (
    <PageFrame label={name} onClose={onClose}>
      <PageHeader title={name} detail={within} onClose={onClose}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.data}
          onClick={() => dispatch({ kind: 'open-page', page: { kind: 'data', place: profile.id } })}
        >
          {words.home.dataTitle}
        </Button>
      </PageHeader>
      <div className={styles.body}>
        {isKnown ? (
          <div className={styles.tiles}>
            {headline.map((each) => (
              <HeadlineTile key={each.indicator} headline={each} onOpen={openCard} />
            ))}
          </div>
        ) : (
          <NearPlaces name={name} near={near} />
        )}
        {groups.map(({ group, name: title, rows }) => (
          <Section key={group} title={title}>
            <ProfileRows rows={rows} onOpen={openCard} />
          </Section>
        ))}
      </div>
      {isKnown ? <PlanBar plan={plan} further={furtherColumns} canChart={false} /> : null}
    </PageFrame>
  );
}
