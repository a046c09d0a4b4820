create or replace function demo_account_ids() returns uuid[]
  language sql immutable parallel safe
  return array['11e14e2e-9a3e-53ad-a3a0-7966f16ca3aa', 'b3c9153d-3d25-5ef2-a7b8-d122b77c1c0d',
    '8b8dd564-bce5-59f7-9383-871fb26ed1cd', '9fe9f50e-cbe8-5344-8b5a-393d3ff3020a',
    '484772c5-70a2-5805-a276-77568eb45560', 'bd5d456e-681f-55ff-968a-10c4dc9f4707',
    '58e7ecd0-ce94-545d-87af-07f04ea40e81', '36466ed6-7fab-5b17-8d4b-9e853284ecdd',
    'eb08c701-b3f0-5fbb-b6ea-a14cddf798f5', 'e22866b0-a0d2-56f2-8351-c5b3646a870e',
    'b8ade0f8-716c-5c9d-840c-6a199544e614', '2d7aee37-31e2-55fd-bbf2-33a7e4bb9ff0']::uuid[];
