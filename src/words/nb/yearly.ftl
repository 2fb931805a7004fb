# The units of an organisation, the annual report over all sessions, and what is cut from a plan for suppliers and public.
