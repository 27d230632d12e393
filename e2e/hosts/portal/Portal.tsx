import { AppShell, Button, Group, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, Outlet } from 'react-router'

/** A portal with a bar, a page in the middle, and something of its own in the cache. */
export function Portal() {
  const news = useQuery({ queryKey: ['news'], queryFn: async () => 'Nothing new' })
  return (
    <AppShell header={{ height: 56 }} padding="md">
      <AppShell.Header>
        <Group h="100%" px="md">
          <Title order={3}>Portal</Title>
          <Button component={Link} to="/" variant="subtle">
            Home
          </Button>
          <Button component={Link} to="/people" variant="light">
            People
          </Button>
          <Button component={Link} to="/reports" variant="subtle">
            Reports
          </Button>
          <span>{news.data}</span>
        </Group>
      </AppShell.Header>
      <AppShell.Main>
        <Outlet />
      </AppShell.Main>
    </AppShell>
  )
}
